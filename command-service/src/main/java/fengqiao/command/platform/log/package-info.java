/** The door to the event log. */
@NullMarked
package fengqiao.command.platform.log;

import org.jspecify.annotations.NullMarked;
