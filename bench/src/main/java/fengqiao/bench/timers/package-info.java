/** Timers that are all due at once: how fast, what commands feel of it, and each exactly once. */
@NullMarked
package fengqiao.bench.timers;

import org.jspecify.annotations.NullMarked;
