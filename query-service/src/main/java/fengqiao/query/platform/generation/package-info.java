/** Generations of views: built from the log, switched between, dropped. */
@NullMarked
package fengqiao.query.platform.generation;

import org.jspecify.annotations.NullMarked;
