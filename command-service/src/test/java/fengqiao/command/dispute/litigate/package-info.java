/** The way to a court, tried out. */
@NullMarked
package fengqiao.command.dispute.litigate;

import org.jspecify.annotations.NullMarked;
