/**
 * Side-by-side benchmarks: each figure next to a peer set up as well as ours, in one run on one
 * PostgreSQL.
 */
@NullMarked
package fengqiao.bench;

import org.jspecify.annotations.NullMarked;
