package fengqiao.command.supervision;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.supervision.TermEvent;
import fengqiao.kernel.supervision.TermMissed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which terms of a record were missed.
 *
 * @param missed already noted
 */
public record TermState(RecordId record, RegionCode region, List<Missed> missed)
        implements Standing {

    /** A term: of which part of the record, by which rule and days. */
    public record Missed(
            @Nullable String part,
            ClockKind clock,
            RuleRef rule,
            LocalDate startDay,
            LocalDate dueDay) {
        public static Missed of(TermMissed event) {
            return new Missed(
                    event.part(),
                    event.clock().kind(),
                    event.clock().rule(),
                    event.clock().startDay(),
                    event.dueDay());
        }
    }

    static TermState evolve(@Nullable TermState before, TermEvent event) {
        return switch (event) {
            case TermMissed e -> {
                List<Missed> all = new ArrayList<>(before == null ? List.of() : before.missed());
                all.add(Missed.of(e));
                yield new TermState(e.record(), e.region(), List.copyOf(all));
            }
        };
    }

    @Override
    public String stage() {
        return "MISSED";
    }

    @Override
    public List<String> allowed() {
        return List.of();
    }
}
