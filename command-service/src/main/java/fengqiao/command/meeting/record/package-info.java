/** Records meetings, what was said in them, and their decisions until they are carried out. */
@NullMarked
package fengqiao.command.meeting.record;

import org.jspecify.annotations.NullMarked;
