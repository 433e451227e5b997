package fengqiao.command.supervision.card;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import org.jspecify.annotations.Nullable;

/** A leader takes the matter under his own supervision. */
public record SuperviseMatter(MatterId matterId, LeaderId leader, @Nullable FreeText reason) {}
