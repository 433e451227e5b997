/** Daily screening, weekly ledgers, findings and the five records of grids, and their figures. */
@NullMarked
package fengqiao.query.screening;

import org.jspecify.annotations.NullMarked;
