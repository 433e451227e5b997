/** How fast events become readable, beside one update an event. */
@NullMarked
package fengqiao.bench.project;

import org.jspecify.annotations.NullMarked;
