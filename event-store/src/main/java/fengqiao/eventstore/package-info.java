/** The event log on PostgreSQL with group commit, and Axon's storage engine on top of it. */
@NullMarked
package fengqiao.eventstore;

import org.jspecify.annotations.NullMarked;
