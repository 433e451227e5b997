/** Corrections of disputes, tried out. */
@NullMarked
package fengqiao.command.dispute.amend;

import org.jspecify.annotations.NullMarked;
