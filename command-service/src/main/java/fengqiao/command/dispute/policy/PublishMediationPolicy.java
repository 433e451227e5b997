package fengqiao.command.dispute.policy;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.dispute.MediationPolicyPublished.Line;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region's ladder begins to hold.
 *
 * @param article of the region's own rule, or {@code policy}
 * @param backdated the caller says that it holds for days past
 */
public record PublishMediationPolicy(
        RegionCode region,
        int version,
        LocalDate from,
        @Nullable LocalDate to,
        String article,
        List<Line> lines,
        boolean backdated) {}
