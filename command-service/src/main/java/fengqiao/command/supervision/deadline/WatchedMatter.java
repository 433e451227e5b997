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
import org.jspecify.annotations.Nullable;

/**
 * What of a matter never changes.
 *
 * @param registered legal day
 * @param assigned whether a superior assigned it
 * @param accusation whether what is noted about it is in the room of accusations (Art. 30); none in
 *     rows older than this field
 */
record WatchedMatter(
        MatterId matterId,
        RegionCode region,
        Population population,
        LocalDate registered,
        boolean assigned,
        @Nullable Boolean accusation) {
    static WatchedMatter of(MatterRegistered event, Instant at) {
        return new WatchedMatter(
                event.matterId(),
                event.region(),
                event.kind() == PetitionKind.INCIDENT ? Population.INCIDENT : Population.PETITION,
                LegalDay.of(at),
                event.visit().channel() == Channel.SUPERIOR_ASSIGNMENT,
                event.kind() == PetitionKind.ACCUSATION);
    }

    RuleCase ruleCase() {
        return new RuleCase(population, region, null, registered, assigned, null);
    }
}
