/** Placeholder. */
@NullMarked
package fengqiao.kernel;

import org.jspecify.annotations.NullMarked;
