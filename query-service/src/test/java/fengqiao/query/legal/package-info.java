/** Legal services, folded. */
@NullMarked
package fengqiao.query.legal;

import org.jspecify.annotations.NullMarked;
