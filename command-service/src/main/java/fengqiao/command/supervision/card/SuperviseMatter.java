package fengqiao.command.supervision.card;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;

/** A leader takes the matter under his own supervision. */
public record SuperviseMatter(MatterId matterId, LeaderId leader) {}
