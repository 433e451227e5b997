/** Records what a legal team owes each week, month and quarter. */
@NullMarked
package fengqiao.command.matter.teamreport;

import org.jspecify.annotations.NullMarked;
