/** When commands may have happened. */
@NullMarked
package fengqiao.command.platform.time;

import org.jspecify.annotations.NullMarked;
