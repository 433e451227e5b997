/** Meetings of every form, and the decisions they are supervised by. */
@NullMarked
package fengqiao.command.meeting;

import org.jspecify.annotations.NullMarked;
