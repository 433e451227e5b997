/** Meetings of every form, the tasks they decided, and their figures. */
@NullMarked
package fengqiao.query.meeting;

import org.jspecify.annotations.NullMarked;
