/** The handover of matters to mediation. */
@NullMarked
package fengqiao.command.dispute.handover;

import org.jspecify.annotations.NullMarked;
