package fengqiao.command.legal.thirdparty;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Write down that third parties of a kind helped.
 *
 * @param personTimes 人次
 * @param resolved 件
 * @param guidedToLaw 件
 */
public record RecordThirdPartyWork(
        RecordId id,
        RegionCode region,
        String kind,
        @Nullable LocalDate day,
        int personTimes,
        int resolved,
        int guidedToLaw,
        @Nullable MatterId matter,
        @Nullable RecordId dispute) {}
