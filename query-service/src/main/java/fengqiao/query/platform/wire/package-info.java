/** Reads events from rows of the log and from Kafka records alike. */
@NullMarked
package fengqiao.query.platform.wire;

import org.jspecify.annotations.NullMarked;
