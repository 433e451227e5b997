/** Tests of {@code directory.unit}. */
@NullMarked
package fengqiao.command.directory.unit;

import org.jspecify.annotations.NullMarked;
