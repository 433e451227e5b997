package fengqiao.command.supervision;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.supervision.GrantLevel;
import fengqiao.kernel.supervision.ThreeNoneAssessed;
import fengqiao.kernel.supervision.ThreeNoneEvent;
import fengqiao.kernel.supervision.ThreeNoneWithdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a region is three-none for a year, by granting level.
 *
 * @param granted levels that found it met
 */
public record ThreeNoneState(RegionCode region, int year, List<GrantLevel> granted)
        implements Standing {
    /** The state after one event more. */
    public static ThreeNoneState evolve(@Nullable ThreeNoneState before, ThreeNoneEvent event) {
        return switch (event) {
            case ThreeNoneAssessed e -> {
                List<GrantLevel> levels =
                        new ArrayList<>(
                                without(before == null ? List.of() : before.granted, e.level()));
                if (e.met()) {
                    levels.add(e.level());
                }
                yield new ThreeNoneState(e.region(), e.year(), List.copyOf(levels));
            }
            case ThreeNoneWithdrawn e -> {
                var assessed = Objects.requireNonNull(before, "a status begins with an assessment");
                yield new ThreeNoneState(
                        assessed.region, assessed.year, without(assessed.granted, e.level()));
            }
        };
    }

    private static List<GrantLevel> without(List<GrantLevel> levels, GrantLevel level) {
        return levels.stream().filter(one -> one != level).toList();
    }

    @Override
    public String stage() {
        return granted.isEmpty() ? "NOT_MET" : "MET";
    }

    @Override
    public List<String> allowed() {
        return granted.isEmpty()
                ? List.of("three-none-assessments")
                : List.of("three-none-assessments", "withdrawals");
    }
}
