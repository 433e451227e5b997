/** Decisions of this slice. */
@NullMarked
package fengqiao.command.supervision.inquiry;

import org.jspecify.annotations.NullMarked;
