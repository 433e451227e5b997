/** Townships keep a ledger of the week. */
@NullMarked
package fengqiao.command.screening.week;

import org.jspecify.annotations.NullMarked;
