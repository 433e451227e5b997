/** Records visits to households 入户走访. */
@NullMarked
package fengqiao.command.leader.visit;

import org.jspecify.annotations.NullMarked;
