/** Placeholder. */
@NullMarked
package fengqiao.query;

import org.jspecify.annotations.NullMarked;
