/** Decisions of this slice. */
@NullMarked
package fengqiao.command.matter.recompute;

import org.jspecify.annotations.NullMarked;
