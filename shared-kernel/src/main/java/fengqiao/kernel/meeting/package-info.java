/** Meetings of every form, and the decisions they are supervised by. */
@NullMarked
package fengqiao.kernel.meeting;

import org.jspecify.annotations.NullMarked;
