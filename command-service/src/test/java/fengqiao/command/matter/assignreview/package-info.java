/** Naming the organ that reviews. */
@NullMarked
package fengqiao.command.matter.assignreview;

import org.jspecify.annotations.NullMarked;
