package fengqiao.kernel.rule;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a set of rules: a statute, a local rule or a policy, with the days it is in force.
 *
 * @param id such as {@code regulations-2022}; the same through all versions
 * @param version from 1, without gaps
 * @param regionPrefix leading digits of the regions it holds in; empty for the whole country
 * @param from first day in force
 * @param to last day in force, or open
 */
public record RuleSet(
        String id,
        int version,
        String zh,
        String en,
        String regionPrefix,
        LocalDate from,
        @Nullable LocalDate to,
        List<Rule> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean holdsIn(RegionCode region) {
        return region.value().startsWith(regionPrefix);
    }

    /** Whether some day is in force in both. */
    public boolean overlaps(RuleSet other) {
        return (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    RuleRef ref(Rule rule) {
        return new RuleRef(id, version, rule.article());
    }
}
