package fengqiao.command.supervision;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.supervision.BulletinAnswered;
import fengqiao.kernel.supervision.BulletinEvent;
import fengqiao.kernel.supervision.BulletinIssued;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin and who has still to answer it.
 *
 * @param asks units that have not answered
 */
public record BulletinState(RegionCode region, List<UnitId> asks) implements Standing {
    /** The state after one event more. */
    public static BulletinState evolve(@Nullable BulletinState before, BulletinEvent event) {
        return switch (event) {
            case BulletinIssued e -> new BulletinState(e.region(), e.units());
            case BulletinAnswered e -> {
                var issued = Objects.requireNonNull(before, "a bulletin begins with its issue");
                yield new BulletinState(
                        issued.region,
                        issued.asks.stream().filter(unit -> !unit.equals(e.unit())).toList());
            }
        };
    }

    @Override
    public String stage() {
        return asks.isEmpty() ? "ANSWERED" : "ISSUED";
    }

    @Override
    public List<String> allowed() {
        return asks.isEmpty() ? List.of() : List.of("answers");
    }
}
