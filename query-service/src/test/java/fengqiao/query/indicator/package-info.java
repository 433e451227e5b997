/** Checks of figures and rates. */
@NullMarked
package fengqiao.query.indicator;

import org.jspecify.annotations.NullMarked;
