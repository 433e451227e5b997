package fengqiao.command.supervision;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.supervision.LetterAnswered;
import fengqiao.kernel.supervision.LetterEvent;
import fengqiao.kernel.supervision.LetterIssued;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a suggestion letter stands. */
public record LetterState(RegionCode region, UnitId unit, boolean answered) implements Standing {
    /** The state after one event more. */
    public static LetterState evolve(@Nullable LetterState before, LetterEvent event) {
        return switch (event) {
            case LetterIssued e -> new LetterState(e.region(), e.unit(), false);
            case LetterAnswered e -> {
                var issued = Objects.requireNonNull(before, "a letter begins with its issue");
                yield new LetterState(issued.region, issued.unit, true);
            }
        };
    }

    @Override
    public String stage() {
        return answered ? "ANSWERED" : "ISSUED";
    }

    @Override
    public List<String> allowed() {
        return answered ? List.of() : List.of("answers");
    }
}
