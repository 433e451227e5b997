/** Links, reclassifies and ends disputes. */
@NullMarked
package fengqiao.command.dispute.amend;

import org.jspecify.annotations.NullMarked;
