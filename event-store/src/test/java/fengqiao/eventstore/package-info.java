/** The event log under test: the engine contract, concurrency, crashes. */
@NullMarked
package fengqiao.eventstore;

import org.jspecify.annotations.NullMarked;
