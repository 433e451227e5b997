package fengqiao.command.supervision.card;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import org.jspecify.annotations.Nullable;

/** A leader's supervision ends. */
public record EndSupervision(MatterId matterId, LeaderId leader, @Nullable FreeText reason) {}
