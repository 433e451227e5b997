package fengqiao.command.dispute;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.dispute.MediationPolicyEvent;
import fengqiao.kernel.dispute.MediationPolicyPublished;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a region published about its ladder.
 *
 * @param version the latest
 */
public record MediationPolicyState(RegionCode region, int version) implements Standing {
    /** The state after one event more. */
    public static MediationPolicyState evolve(
            @Nullable MediationPolicyState before, MediationPolicyEvent event) {
        return switch (event) {
            case MediationPolicyPublished e -> new MediationPolicyState(e.region(), e.version());
        };
    }

    @Override
    public String stage() {
        return "PUBLISHED";
    }

    @Override
    public List<String> allowed() {
        return List.of("mediation-policies");
    }
}
