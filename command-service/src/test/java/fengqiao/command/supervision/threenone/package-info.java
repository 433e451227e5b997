/** Decisions of this slice. */
@NullMarked
package fengqiao.command.supervision.threenone;

import org.jspecify.annotations.NullMarked;
