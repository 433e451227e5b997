package fengqiao.query.leader;

import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.platform.record.RecordFrame;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** How many cases each leader had in hand on any day of a period, in case-times 件次. */
final class CasesInHand {
    private CasesInHand() {}

    /** By the leader's id, in its order; without those who had none. */
    static Map<String, Integer> of(LeaderView view, RecordFrame frame) {
        Map<String, Integer> cases = new TreeMap<>();
        for (LeaderCase one : frame.bodies(view, LeaderCase.class, "taken")) {
            LocalDate released = one.releasedOn();
            boolean inHand = released == null || !released.isBefore(frame.period().from());
            if (one.leader() != null && inHand) {
                cases.merge(one.leader().value(), 1, Integer::sum);
            }
        }
        return cases;
    }
}
