/** Cards as folds. */
@NullMarked
package fengqiao.query.supervision.card;

import org.jspecify.annotations.NullMarked;
