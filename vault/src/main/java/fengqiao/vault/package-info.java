/** Placeholder. */
@NullMarked
package fengqiao.vault;

import org.jspecify.annotations.NullMarked;
