package fengqiao.command.dispute.mediate;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Write down what the sides agreed on.
 *
 * @param acting the caller's body; none where the caller may act for any
 * @param amountFen to be paid, in 分
 * @param effectDay none for the day of the command
 */
public record ReachAgreement(
        RecordId id,
        @Nullable BodyId acting,
        boolean written,
        FreeText terms,
        long amountFen,
        @Nullable LocalDate effectDay,
        @Nullable LocalDate performBy) {}
