/** Tests of {@code directory.point}. */
@NullMarked
package fengqiao.command.directory.point;

import org.jspecify.annotations.NullMarked;
