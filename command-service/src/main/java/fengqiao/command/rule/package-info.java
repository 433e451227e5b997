/** The rule book: which rule sets and calendars were published, and what follows them. */
@NullMarked
package fengqiao.command.rule;

import org.jspecify.annotations.NullMarked;
