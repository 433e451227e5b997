/** Computes provisional deadlines anew once a year's calendar is known. */
@NullMarked
package fengqiao.command.matter.recompute;

import org.jspecify.annotations.NullMarked;
