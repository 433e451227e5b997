/** Writes down that a petitioner withdraws. */
@NullMarked
package fengqiao.command.matter.withdraw;

import org.jspecify.annotations.NullMarked;
