/** Legal aid, tried out. */
@NullMarked
package fengqiao.command.legal.aid;

import org.jspecify.annotations.NullMarked;
