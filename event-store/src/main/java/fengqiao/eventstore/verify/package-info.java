/** Proves that nobody has altered, removed or inserted a row of the event log. */
@NullMarked
package fengqiao.eventstore.verify;

import org.jspecify.annotations.NullMarked;
