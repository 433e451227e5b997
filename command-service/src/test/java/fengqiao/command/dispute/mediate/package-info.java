/** The ladder, tried out. */
@NullMarked
package fengqiao.command.dispute.mediate;

import org.jspecify.annotations.NullMarked;
