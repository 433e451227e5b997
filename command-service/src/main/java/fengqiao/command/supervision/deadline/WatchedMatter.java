package fengqiao.command.supervision.deadline;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleCase;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What of a matter never changes.
 *
 * @param registered legal day
 * @param assigned whether a superior assigned it
 */
record WatchedMatter(
        MatterId matterId,
        RegionCode region,
        Population population,
        LocalDate registered,
        boolean assigned) {
    static WatchedMatter of(MatterRegistered event, Instant at) {
        return new WatchedMatter(
                event.matterId(),
                event.region(),
                event.kind() == PetitionKind.INCIDENT ? Population.INCIDENT : Population.PETITION,
                LegalDay.of(at),
                event.visit().channel() == Channel.SUPERIOR_ASSIGNMENT);
    }

    RuleCase ruleCase() {
        return new RuleCase(population, region, null, registered, assigned, null);
    }
}
