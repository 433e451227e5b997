/** Decisions of this slice. */
@NullMarked
package fengqiao.command.leader.cases;

import org.jspecify.annotations.NullMarked;
