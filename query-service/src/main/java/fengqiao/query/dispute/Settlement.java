package fengqiao.query.dispute;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.dispute.Performance;
import fengqiao.kernel.dispute.Rung;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The latest agreement, without its terms, which are sealed.
 *
 * @param amountFen to be paid under it, in 分
 * @param applyBy last day to apply for confirmation
 * @param paidFen paid by now, in 分
 */
public record Settlement(
        Rung rung,
        BodyId body,
        boolean written,
        long amountFen,
        LocalDate effectDay,
        @Nullable LocalDate performBy,
        @Nullable LocalDate applyBy,
        @Nullable Performance performance,
        long paidFen) {

    Settlement seen(Performance now, long paid) {
        return new Settlement(
                rung, body, written, amountFen, effectDay, performBy, applyBy, now, paid);
    }
}
