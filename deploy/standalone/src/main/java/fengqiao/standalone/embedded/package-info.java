/** The real parts that standalone brings along: PostgreSQL, Kafka and the Mongo wire. */
@NullMarked
package fengqiao.standalone.embedded;

import org.jspecify.annotations.NullMarked;
