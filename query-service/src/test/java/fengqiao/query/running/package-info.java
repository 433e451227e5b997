/** The query service as a whole, on PostgreSQL, Kafka and the Mongo wire. */
@NullMarked
package fengqiao.query.running;

import org.jspecify.annotations.NullMarked;
