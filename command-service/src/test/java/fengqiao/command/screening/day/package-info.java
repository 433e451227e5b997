/** Decisions of this slice. */
@NullMarked
package fengqiao.command.screening.day;

import org.jspecify.annotations.NullMarked;
