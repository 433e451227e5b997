/** Checks of receipts. */
@NullMarked
package fengqiao.query.matter.receipt;

import org.jspecify.annotations.NullMarked;
