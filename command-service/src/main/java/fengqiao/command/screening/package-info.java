/**
 * Prevention: daily screening, the township's weekly ledger, departments' findings, the five
 * records of a grid.
 */
@NullMarked
package fengqiao.command.screening;

import org.jspecify.annotations.NullMarked;
