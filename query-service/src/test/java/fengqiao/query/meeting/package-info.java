/** The folds of this context. */
@NullMarked
package fengqiao.query.meeting;

import org.jspecify.annotations.NullMarked;
