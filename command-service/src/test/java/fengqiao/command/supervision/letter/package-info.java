/** Decisions of this slice. */
@NullMarked
package fengqiao.command.supervision.letter;

import org.jspecify.annotations.NullMarked;
