package fengqiao.command.dispute.amend;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.DisputeScope;

/** Say that a dispute is of another kind or reaches further than was thought. */
public record ReclassifyDispute(RecordId id, String kind, DisputeScope scope, FreeText reason) {}
