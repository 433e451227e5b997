package fengqiao.command.matter;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleCase;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What registration fixed for good.
 *
 * @param day legal day of registration
 */
public record Registration(
        MatterId matterId, PetitionKind kind, RegionCode region, String category, LocalDate day) {
    static Registration of(MatterRegistered event, Instant at) {
        return new Registration(
                event.matterId(), event.kind(), event.region(), event.category(), LegalDay.of(at));
    }

    public Population population() {
        return populationOf(kind);
    }

    /** Incidents have policy clocks only and are counted apart from petitions. */
    public static Population populationOf(PetitionKind kind) {
        return kind == PetitionKind.INCIDENT ? Population.INCIDENT : Population.PETITION;
    }

    /** What the rule book asks of the matter. */
    public RuleCase ruleCase(@Nullable Enum<?> route) {
        return new RuleCase(population(), region, route == null ? null : route.name(), day);
    }
}
