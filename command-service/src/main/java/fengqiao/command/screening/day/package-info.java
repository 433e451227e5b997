/** Grids are screened day by day 日排查. */
@NullMarked
package fengqiao.command.screening.day;

import org.jspecify.annotations.NullMarked;
