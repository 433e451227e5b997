/** Placeholder. */
@NullMarked
package fengqiao.standalone;

import org.jspecify.annotations.NullMarked;
