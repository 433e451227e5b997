/** Decisions of this slice. */
@NullMarked
package fengqiao.command.supervision.card;

import org.jspecify.annotations.NullMarked;
