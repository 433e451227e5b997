/** The folds of this context. */
@NullMarked
package fengqiao.query.supervision;

import org.jspecify.annotations.NullMarked;
