/** Reads the event log with SELECT rights alone and without Axon. */
@NullMarked
package fengqiao.eventstore.reader;

import org.jspecify.annotations.NullMarked;
