package fengqiao.command.supervision.card;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;

/** A leader's supervision ends. */
public record EndSupervision(MatterId matterId, LeaderId leader) {}
