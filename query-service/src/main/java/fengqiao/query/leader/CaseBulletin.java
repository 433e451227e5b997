package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.CaseDuty;
import fengqiao.kernel.leader.CaseOrigin;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weekly bulletin of cases leaders take 包案周通报, all in case-times 件次. It names matters by number
 * and leaders by post, and nobody else.
 *
 * @param week ISO week such as {@code 2024-W19}
 * @param from its Monday
 * @param to its Sunday
 * @param owed at the end of the week nobody had taken them
 */
record CaseBulletin(
        RegionCode region,
        String week,
        LocalDate from,
        LocalDate to,
        Counts counts,
        List<OfLeader> leaders,
        List<Item> taken,
        List<Item> released,
        List<Item> owed,
        OffsetDateTime asOf,
        long position) {
    /**
     * @param advanced steps about duties in the week
     * @param resolved of those released in it
     * @param inHand at its end
     * @param owed at its end
     */
    record Counts(int taken, int advanced, int released, int resolved, int inHand, int owed) {}

    /**
     * What a leader did in the week.
     *
     * @param duties steps about each of the five
     * @param done duties carried out in it
     */
    record OfLeader(
            LeaderId leader,
            int taken,
            int released,
            int inHand,
            Map<CaseDuty, Integer> duties,
            int done) {}

    /**
     * A case.
     *
     * @param since when a leader had to take it, or took it unasked
     */
    record Item(
            MatterId matter,
            RegionCode region,
            CaseOrigin origin,
            LocalDate since,
            @Nullable LeaderId leader,
            @Nullable UnitId department,
            @Nullable LocalDate takenOn,
            @Nullable LocalDate releasedOn) {}
}
