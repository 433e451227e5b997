/** What becomes of commands the log does not take. */
@NullMarked
package fengqiao.command.platform.bus;

import org.jspecify.annotations.NullMarked;
