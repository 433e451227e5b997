/** Decisions of this slice. */
@NullMarked
package fengqiao.command.leader.session;

import org.jspecify.annotations.NullMarked;
