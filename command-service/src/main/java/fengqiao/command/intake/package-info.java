/** Imports rows of other systems through the commands. */
@NullMarked
package fengqiao.command.intake;

import org.jspecify.annotations.NullMarked;
