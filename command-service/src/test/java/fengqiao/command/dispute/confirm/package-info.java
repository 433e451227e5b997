/** Judicial confirmation, tried out. */
@NullMarked
package fengqiao.command.dispute.confirm;

import org.jspecify.annotations.NullMarked;
