package fengqiao.kernel.dispute;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.rule.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sides agreed.
 *
 * @param written else an oral agreement that the mediator wrote down (Art. 28)
 * @param amountFen to be paid under it, in 分; 0 where nothing is to be paid
 * @param effectDay legal day it took effect: signed, or for an oral one agreed (Art. 29, 30)
 * @param performBy last day the agreement itself sets
 * @param clocks how long both may apply for judicial confirmation (Art. 33)
 */
public record AgreementReached(
        Rung rung,
        BodyId body,
        boolean written,
        CipherText terms,
        long amountFen,
        LocalDate effectDay,
        @Nullable LocalDate performBy,
        List<Clock> clocks)
        implements DisputeEvent {}
