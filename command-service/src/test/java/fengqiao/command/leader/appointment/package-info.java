/** Decisions of this slice. */
@NullMarked
package fengqiao.command.leader.appointment;

import org.jspecify.annotations.NullMarked;
