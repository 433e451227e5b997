package fengqiao.command.matter.assignreview;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;

/** Name the organ that reviews what the petitioner applied for. */
public record AssignReview(MatterId matterId, UnitId organ) {}
