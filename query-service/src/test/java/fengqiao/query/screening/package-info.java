/** The folds of this context. */
@NullMarked
package fengqiao.query.screening;

import org.jspecify.annotations.NullMarked;
