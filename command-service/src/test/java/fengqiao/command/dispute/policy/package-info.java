/** Publishing mediation policies. */
@NullMarked
package fengqiao.command.dispute.policy;

import org.jspecify.annotations.NullMarked;
