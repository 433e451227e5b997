/** Decisions of this slice. */
@NullMarked
package fengqiao.command.leader.backlog;

import org.jspecify.annotations.NullMarked;
