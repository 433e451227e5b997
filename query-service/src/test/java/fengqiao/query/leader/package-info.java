/** The folds of this context. */
@NullMarked
package fengqiao.query.leader;

import org.jspecify.annotations.NullMarked;
