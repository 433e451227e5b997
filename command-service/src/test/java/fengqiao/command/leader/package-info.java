/** Tests of this context. */
@NullMarked
package fengqiao.command.leader;

import org.jspecify.annotations.NullMarked;
