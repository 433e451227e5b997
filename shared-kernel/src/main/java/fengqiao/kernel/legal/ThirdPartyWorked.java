package fengqiao.kernel.legal;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Third parties of a kind helped.
 *
 * @param kind code of the catalogue of third parties
 * @param personTimes 人次
 * @param resolved 件 settled by it
 * @param guidedToLaw 件 guided to a legal pathway
 */
public record ThirdPartyWorked(
        RecordId work,
        RegionCode region,
        String kind,
        LocalDate day,
        int personTimes,
        int resolved,
        int guidedToLaw,
        @Nullable MatterId matter,
        @Nullable RecordId dispute)
        implements LegalEvent {}
