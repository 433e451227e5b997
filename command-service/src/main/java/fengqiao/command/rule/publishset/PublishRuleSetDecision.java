package fengqiao.command.rule.publishset;

import fengqiao.command.refusal.Refusal;
import fengqiao.command.rule.RuleBookState;
import fengqiao.command.rule.RuleRule;
import fengqiao.kernel.rule.RuleSet;
import fengqiao.kernel.rule.RuleSetPublished;
import java.time.LocalDate;
import java.util.List;

/** Versions follow one another; none changes the past or another one's days unless that is said. */
final class PublishRuleSetDecision {
    private PublishRuleSetDecision() {}

    static RuleSetPublished decide(RuleBookState state, PublishRuleSet command, LocalDate today) {
        RuleSet set = command.set();
        List<RuleSet> versions =
                state.edition().sets().stream()
                        .filter(other -> other.id().equals(set.id()))
                        .toList();
        int next = versions.stream().mapToInt(RuleSet::version).max().orElse(0) + 1;
        if (set.version() != next) {
            throw Refusal.of(RuleRule.VERSION, set.id(), Integer.toString(next)).asException();
        }
        if (set.from().isBefore(today) && !command.backdated()) {
            throw Refusal.of(RuleRule.BACKDATED, set.from().toString()).asException();
        }
        if (!command.supersedes()) {
            versions.stream()
                    .filter(set::overlaps)
                    .findFirst()
                    .ifPresent(PublishRuleSetDecision::refuseOverlap);
        }
        return new RuleSetPublished(set, command.supersedes(), command.backdated());
    }

    private static void refuseOverlap(RuleSet other) {
        throw Refusal.of(
                        RuleRule.OVERLAP,
                        Integer.toString(other.version()),
                        other.from() + " – " + (other.to() == null ? "" : other.to()))
                .asException();
    }
}
