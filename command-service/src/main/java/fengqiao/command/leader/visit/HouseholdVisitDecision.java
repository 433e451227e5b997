package fengqiao.command.leader.visit;

import fengqiao.command.leader.visit.HouseholdVisitCommand.RecordHouseholdVisit;
import fengqiao.command.refusal.Days;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.leader.HouseholdsVisited;
import java.time.Instant;

/** A visit is told by who made it, on its day or later. */
final class HouseholdVisitDecision {
    private HouseholdVisitDecision() {}

    /**
     * @param cadre who made the visit, by post
     * @param at when it is told
     */
    static HouseholdsVisited record(
            RecordHouseholdVisit command, String cadre, CipherText findings, Instant at) {
        return new HouseholdsVisited(
                command.region(),
                cadre,
                Days.past(command.day(), at),
                command.households(),
                command.persons(),
                command.leaflets(),
                findings,
                command.matter());
    }
}
