/** Figures, rates and the dashboard, each opening to the matters behind it. */
@NullMarked
package fengqiao.query.indicator;

import org.jspecify.annotations.NullMarked;
