/** Follows the clocks of all matters and notes what they run past, each once. */
@NullMarked
package fengqiao.command.supervision.deadline;

import org.jspecify.annotations.NullMarked;
