/** Kills in the test suite. */
@NullMarked
package fengqiao.bench.faults;

import org.jspecify.annotations.NullMarked;
