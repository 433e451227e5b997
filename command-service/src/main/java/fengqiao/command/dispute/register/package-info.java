/** Writes down disputes found by screening or brought to a mediator. */
@NullMarked
package fengqiao.command.dispute.register;

import org.jspecify.annotations.NullMarked;
