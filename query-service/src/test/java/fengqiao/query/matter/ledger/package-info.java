/** Checks of the ledger. */
@NullMarked
package fengqiao.query.matter.ledger;

import org.jspecify.annotations.NullMarked;
