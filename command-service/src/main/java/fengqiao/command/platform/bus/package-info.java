/** The command bus: one decision a command, answered again to the same key. */
@NullMarked
package fengqiao.command.platform.bus;

import org.jspecify.annotations.NullMarked;
