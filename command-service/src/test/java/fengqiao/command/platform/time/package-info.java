/** Tests of {@code platform.time}. */
@NullMarked
package fengqiao.command.platform.time;

import org.jspecify.annotations.NullMarked;
