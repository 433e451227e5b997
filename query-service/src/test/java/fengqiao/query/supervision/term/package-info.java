/** Missed terms as folds. */
@NullMarked
package fengqiao.query.supervision.term;

import org.jspecify.annotations.NullMarked;
