package fengqiao.command.dispute.policy;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.MediationPolicyState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.rule.RuleRule;
import fengqiao.kernel.dispute.DisputeKind;
import fengqiao.kernel.dispute.MediationPolicyPublished;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Versions follow one another; none changes the past unless that is said. */
final class PublishMediationPolicyDecision {
    private PublishMediationPolicyDecision() {}

    /**
     * @param before none where the region has published nothing yet
     */
    static MediationPolicyPublished decide(
            @Nullable MediationPolicyState before,
            PublishMediationPolicy command,
            LocalDate today) {
        int next = before == null ? 1 : before.version() + 1;
        if (command.version() != next) {
            throw Refusal.of(
                            RuleRule.VERSION,
                            "mediation-policy-" + command.region(),
                            Integer.toString(next))
                    .asException();
        }
        if (command.from().isBefore(today) && !command.backdated()) {
            throw Refusal.of(RuleRule.BACKDATED, command.from().toString()).asException();
        }
        Set<String> named = new HashSet<>();
        for (MediationPolicyPublished.Line line : command.lines()) {
            if (!DisputeKind.shipped().containsKey(line.kind()) || !named.add(line.kind())) {
                throw Refusal.of(DisputeRule.POLICY_KIND, line.kind())
                        .naming(FieldFault.of("lines", "unknown"))
                        .asException();
            }
        }
        return new MediationPolicyPublished(
                command.region(),
                command.version(),
                command.from(),
                command.to(),
                command.article(),
                command.lines(),
                command.backdated());
    }
}
