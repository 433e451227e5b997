/**
 * Prevention: daily screening, the township's weekly ledger, departments' findings, five records of
 * a grid.
 */
@NullMarked
package fengqiao.kernel.screening;

import org.jspecify.annotations.NullMarked;
