package fengqiao.command.dispute.amend;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;

/** Note that a dispute and a matter are about the same; neither is counted with the other. */
public record LinkDispute(RecordId id, MatterId matter) {}
