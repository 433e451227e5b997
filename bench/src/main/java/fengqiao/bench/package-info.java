/** Placeholder. */
@NullMarked
package fengqiao.bench;

import org.jspecify.annotations.NullMarked;
