/** Brings events from Kafka into every view, one writer a partition. */
@NullMarked
package fengqiao.query.platform.intake;

import org.jspecify.annotations.NullMarked;
