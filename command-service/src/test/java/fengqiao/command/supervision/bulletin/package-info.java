/** Decisions of this slice. */
@NullMarked
package fengqiao.command.supervision.bulletin;

import org.jspecify.annotations.NullMarked;
