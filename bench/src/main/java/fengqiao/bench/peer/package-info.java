/** The other side: PostgreSQL, and Axon's JDBC engine on it, set up as well as we can. */
@NullMarked
package fengqiao.bench.peer;

import org.jspecify.annotations.NullMarked;
