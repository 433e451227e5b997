package fengqiao.command.dispute.amend;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.DisputeEnding;

/** End a dispute that needs neither mediator nor court. */
public record EndDispute(RecordId id, DisputeEnding ending, FreeText reason) {}
