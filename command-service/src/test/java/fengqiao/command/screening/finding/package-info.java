/** Decisions of this slice. */
@NullMarked
package fengqiao.command.screening.finding;

import org.jspecify.annotations.NullMarked;
