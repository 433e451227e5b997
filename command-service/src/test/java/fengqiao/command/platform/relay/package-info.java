/** Runs the relay between a real PostgreSQL and a real Kafka, and breaks both. */
@NullMarked
package fengqiao.command.platform.relay;

import org.jspecify.annotations.NullMarked;
