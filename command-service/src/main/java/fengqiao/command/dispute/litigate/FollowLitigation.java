package fengqiao.command.dispute.litigate;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.LitigationResult;
import org.jspecify.annotations.Nullable;

/** Write down what became of it. */
public record FollowLitigation(RecordId id, LitigationResult result, @Nullable FreeText note) {}
