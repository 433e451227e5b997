/** The ledger: one entry a matter, as it stands now. */
@NullMarked
package fengqiao.query.matter.ledger;

import org.jspecify.annotations.NullMarked;
