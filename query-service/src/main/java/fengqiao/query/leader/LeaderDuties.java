package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.record.Share;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;

/**
 * The monthly duty of leaders who have a case in hand: a day of down-visit and a reception by
 * appointment at least.
 *
 * @param month such as {@code 2024-05}
 * @param over whether the month is over: before that a duty not kept is none missed
 */
record LeaderDuties(
        RegionCode region,
        YearMonth month,
        boolean over,
        List<Duty> leaders,
        Share kept,
        OffsetDateTime asOf) {
    /**
     * What a leader did in the month.
     *
     * @param cases in hand on any day of it
     */
    record Duty(LeaderId leader, int cases, long downVisits, long appointments) {
        boolean kept() {
            return downVisits > 0 && appointments > 0;
        }
    }
}
