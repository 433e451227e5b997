/** Decisions of this slice. */
@NullMarked
package fengqiao.command.screening.week;

import org.jspecify.annotations.NullMarked;
