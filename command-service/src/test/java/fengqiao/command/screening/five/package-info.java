/** Decisions of this slice. */
@NullMarked
package fengqiao.command.screening.five;

import org.jspecify.annotations.NullMarked;
