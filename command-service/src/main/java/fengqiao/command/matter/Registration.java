package fengqiao.command.matter;

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
 * What registration fixed for good.
 *
 * @param day legal day of registration
 * @param assigned whether a superior assigned it 上级交办
 */
public record Registration(
        MatterId matterId,
        PetitionKind kind,
        RegionCode region,
        String category,
        LocalDate day,
        boolean assigned) {
    static Registration of(MatterRegistered event, Instant at) {
        return new Registration(
                event.matterId(),
                event.kind(),
                event.region(),
                event.category(),
                LegalDay.of(at),
                event.visit().channel() == Channel.SUPERIOR_ASSIGNMENT);
    }

    public Population population() {
        return populationOf(kind);
    }

    /** Incidents have policy clocks only and are counted apart from petitions. */
    public static Population populationOf(PetitionKind kind) {
        return kind == PetitionKind.INCIDENT ? Population.INCIDENT : Population.PETITION;
    }

    /**
     * Whether the two may belong together: of one county, and neither or both accusations.
     *
     * @param same whether they must be of one kind too, petitions or incidents
     */
    public boolean besides(Registration other, boolean same) {
        boolean accusation = kind == PetitionKind.ACCUSATION;
        return region.county().equals(other.region.county())
                && accusation == (other.kind == PetitionKind.ACCUSATION)
                && (!same || population() == other.population());
    }

    /** By what its persons are found to have it in hand. */
    public PersonMatters.Sameness sameness() {
        return new PersonMatters.Sameness(category, region, kind);
    }

    /** Whether a matter of that kind and place is kept in the same book: county and kind. */
    public boolean sameBook(PetitionKind other, RegionCode place) {
        boolean accusation = kind == PetitionKind.ACCUSATION;
        return population() == populationOf(other)
                && accusation == (other == PetitionKind.ACCUSATION)
                && region.county().equals(place.county());
    }

    /** What the rule book asks of the matter. */
    public RuleCase ruleCase(@Nullable Enum<?> route) {
        return ruleCase(route, day);
    }

    /**
     * The same with another day of receipt, such as that of a reopening.
     *
     * @param received day 0 of rules that count from receipt
     */
    public RuleCase ruleCase(@Nullable Enum<?> route, LocalDate received) {
        String name = route == null ? null : route.name();
        return new RuleCase(population(), region, name, received, assigned, null);
    }
}
