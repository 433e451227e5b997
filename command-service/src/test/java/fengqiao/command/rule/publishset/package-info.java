/** Decisions of this slice. */
@NullMarked
package fengqiao.command.rule.publishset;

import org.jspecify.annotations.NullMarked;
