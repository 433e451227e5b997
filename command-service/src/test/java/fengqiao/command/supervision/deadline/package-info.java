/** Decisions of this slice. */
@NullMarked
package fengqiao.command.supervision.deadline;

import org.jspecify.annotations.NullMarked;
