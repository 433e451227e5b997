package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.web.Period;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether every leader has a case 每名领导至少包一案.
 *
 * @param leaders in office on a day of the period, all or those asked for
 * @param share of them who had a case in hand on a day of it; without a rate where there are none
 * @param withoutHref opens to those who had none
 */
record LeaderCoverage(
        RegionCode region,
        Period period,
        List<InOffice> leaders,
        Share share,
        String withoutHref,
        OffsetDateTime asOf,
        long position) {
    /**
     * A leader, by post and id.
     *
     * @param to last day in the post, or open
     * @param cases in hand on any day of the period, in case-times 件次
     */
    record InOffice(
            LeaderId leader,
            RegionCode region,
            @Nullable String post,
            LocalDate from,
            @Nullable LocalDate to,
            int cases) {}
}
