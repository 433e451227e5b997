/** Invented histories for benchmarks and fault runs: the same seed gives the same events. */
@NullMarked
package fengqiao.bench.history;

import org.jspecify.annotations.NullMarked;
