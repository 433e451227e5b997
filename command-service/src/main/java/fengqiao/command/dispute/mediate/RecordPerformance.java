package fengqiao.command.dispute.mediate;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.Performance;
import org.jspecify.annotations.Nullable;

/**
 * Write down whether the agreement is kept (People's Mediation Law, Art. 31).
 *
 * @param acting the caller's body; none where the caller may act for any
 * @param amountFen paid by now in all, in 分
 */
public record RecordPerformance(
        RecordId id,
        @Nullable BodyId acting,
        Performance performance,
        long amountFen,
        @Nullable FreeText note) {}
