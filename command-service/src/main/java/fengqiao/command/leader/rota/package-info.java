/** Rosters leaders for the reception of a day. */
@NullMarked
package fengqiao.command.leader.rota;

import org.jspecify.annotations.NullMarked;
