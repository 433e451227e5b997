/** Carries the event log to Kafka: in order, without gaps, from one instance at a time. */
@NullMarked
package fengqiao.command.platform.relay;

import org.jspecify.annotations.NullMarked;
