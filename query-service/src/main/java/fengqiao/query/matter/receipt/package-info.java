/** Receipts: how a citizen finds the matter behind a number. */
@NullMarked
package fengqiao.query.matter.receipt;

import org.jspecify.annotations.NullMarked;
