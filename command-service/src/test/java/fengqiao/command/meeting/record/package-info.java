/** Decisions of this slice. */
@NullMarked
package fengqiao.command.meeting.record;

import org.jspecify.annotations.NullMarked;
