/** Placeholder. */
@NullMarked
package fengqiao.eventstore;

import org.jspecify.annotations.NullMarked;
