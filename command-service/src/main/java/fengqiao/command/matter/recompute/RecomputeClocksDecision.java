package fengqiao.command.matter.recompute;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.matter.ClocksRecomputed;
import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.RuleBook;
import java.util.List;

/** A clock keeps its rule; only the day that rule gives becomes certain. */
final class RecomputeClocksDecision {
    private RecomputeClocksDecision() {}

    static ClocksRecomputed decide(MatterClocks clocks, RecomputeClocks command, RuleBook rules) {
        List<Clock> certain =
                clocks.provisional().stream()
                        .flatMap(running -> rules.recomputed(running.clock()).stream())
                        .filter(clock -> !clock.provisional())
                        .toList();
        if (certain.isEmpty()) {
            throw Refusal.of(MatterRule.CLOCKS_SETTLED).asException();
        }
        return new ClocksRecomputed(command.year(), certain);
    }
}
