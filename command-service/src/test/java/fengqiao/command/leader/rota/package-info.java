/** Decisions of this slice. */
@NullMarked
package fengqiao.command.leader.rota;

import org.jspecify.annotations.NullMarked;
