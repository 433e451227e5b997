/** Decisions of this slice. */
@NullMarked
package fengqiao.command.leader.visit;

import org.jspecify.annotations.NullMarked;
