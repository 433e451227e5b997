/**
 * What the event log gives Axon's command bus, beside Axon's own JDBC engine and beside raw loops.
 */
@NullMarked
package fengqiao.bench.append;

import org.jspecify.annotations.NullMarked;
