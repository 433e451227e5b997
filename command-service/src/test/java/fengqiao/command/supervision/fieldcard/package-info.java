/** Decisions of this slice. */
@NullMarked
package fengqiao.command.supervision.fieldcard;

import org.jspecify.annotations.NullMarked;
