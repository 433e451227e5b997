/** Hands matters over to mediation 访调对接. */
@NullMarked
package fengqiao.command.dispute.handover;

import org.jspecify.annotations.NullMarked;
