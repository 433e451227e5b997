/** Grids keep five records 五微. */
@NullMarked
package fengqiao.command.screening.five;

import org.jspecify.annotations.NullMarked;
