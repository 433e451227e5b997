/** Decisions of this slice. */
@NullMarked
package fengqiao.command.rule.publishcalendar;

import org.jspecify.annotations.NullMarked;
