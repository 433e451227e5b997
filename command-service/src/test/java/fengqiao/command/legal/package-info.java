/** Legal services, tried out. */
@NullMarked
package fengqiao.command.legal;

import org.jspecify.annotations.NullMarked;
