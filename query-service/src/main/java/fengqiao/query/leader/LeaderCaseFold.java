package fengqiao.query.leader;

import fengqiao.kernel.leader.CaseDuty;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.leader.DutyAdvanced;
import fengqiao.kernel.leader.LeaderCaseEvent;
import fengqiao.query.leader.LeaderBody.LeaderCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case from its requirement or its leader to its release. */
final class LeaderCaseFold {
    private LeaderCaseFold() {}

    static LeaderCase next(@Nullable LeaderCase before, LeaderCaseEvent event) {
        return switch (event) {
            case CaseRequired e ->
                    new LeaderCase(
                            e.matterId(),
                            e.region(),
                            e.origin(),
                            e.day(),
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            List.of(),
                            null);
            case CaseTaken e ->
                    new LeaderCase(
                            e.matterId(),
                            e.region(),
                            e.origin(),
                            before == null ? e.day() : before.since(),
                            e.leader(),
                            e.department(),
                            e.grid(),
                            e.day(),
                            List.of(),
                            List.of(),
                            null);
            case DutyAdvanced e -> {
                LeaderCase c = Objects.requireNonNull(before, "a duty is of a case");
                yield with(
                        c,
                        plus(c.advanced(), e.duty()),
                        e.done() ? plus(c.done(), e.duty()) : c.done(),
                        null);
            }
            case CaseReleased e -> {
                LeaderCase c = Objects.requireNonNull(before, "a release is of a case");
                yield with(c, c.advanced(), c.done(), e.day());
            }
        };
    }

    private static LeaderCase with(
            LeaderCase c,
            List<CaseDuty> advanced,
            List<CaseDuty> done,
            @Nullable LocalDate released) {
        return new LeaderCase(
                c.matterId(),
                c.region(),
                c.origin(),
                c.since(),
                c.leader(),
                c.department(),
                c.grid(),
                c.takenOn(),
                advanced,
                done,
                released);
    }

    private static List<CaseDuty> plus(List<CaseDuty> list, CaseDuty one) {
        return Stream.concat(list.stream(), Stream.of(one)).distinct().toList();
    }
}
