package fengqiao.command.legal.lawyer;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Write down that lawyers advised citizens.
 *
 * @param lawyerTimes 律师人次
 * @param personTimes 咨询人次, never added to the lawyers'
 * @param resolved 件
 * @param guidedToLaw 件
 */
public record RecordConsultation(
        RecordId id,
        RegionCode region,
        @Nullable LocalDate day,
        @Nullable RecordId duty,
        int lawyerTimes,
        int personTimes,
        int resolved,
        int guidedToLaw,
        @Nullable MatterId matter,
        @Nullable RecordId dispute) {}
