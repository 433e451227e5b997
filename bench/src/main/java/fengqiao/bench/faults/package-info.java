/** Kills a slim projecting process at random points and compares what it leaves. */
@NullMarked
package fengqiao.bench.faults;

import org.jspecify.annotations.NullMarked;
