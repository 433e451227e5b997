/** Tests of {@code directory.region}. */
@NullMarked
package fengqiao.command.directory.region;

import org.jspecify.annotations.NullMarked;
