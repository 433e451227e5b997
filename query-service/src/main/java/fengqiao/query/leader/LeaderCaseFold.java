package fengqiao.query.leader;

import fengqiao.kernel.leader.CaseDuty;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.leader.CaseResolved;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.leader.DutyAdvanced;
import fengqiao.kernel.leader.LeaderCaseEvent;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.leader.LeaderBody.LeaderCase.DutyStep;
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
                            List.of(),
                            null,
                            null,
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
                            List.of(),
                            before == null ? null : before.resolved(),
                            null,
                            null);
            case DutyAdvanced e -> advanced(begun(before), e);
            case CaseResolved e -> {
                LeaderCase c = begun(before);
                yield with(c, c.advanced(), c.done(), c.steps(), e.kind(), null);
            }
            case CaseReleased e -> {
                LeaderCase c = begun(before);
                yield with(c, c.advanced(), c.done(), c.steps(), c.resolved(), e);
            }
        };
    }

    private static LeaderCase begun(@Nullable LeaderCase before) {
        return Objects.requireNonNull(before, "a case begins with its duty or its leader");
    }

    private static LeaderCase advanced(LeaderCase c, DutyAdvanced e) {
        List<DutyStep> steps =
                Stream.concat(
                                c.steps().stream(),
                                Stream.of(new DutyStep(e.duty(), e.day(), e.done())))
                        .toList();
        return with(
                c,
                plus(c.advanced(), e.duty()),
                e.done() ? plus(c.done(), e.duty()) : c.done(),
                steps,
                c.resolved(),
                null);
    }

    private static LeaderCase with(
            LeaderCase c,
            List<CaseDuty> advanced,
            List<CaseDuty> done,
            List<DutyStep> steps,
            @Nullable ResolutionKind resolved,
            @Nullable CaseReleased released) {
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
                steps,
                resolved,
                released == null ? null : released.day(),
                released == null ? null : released.ending());
    }

    private static List<CaseDuty> plus(List<CaseDuty> list, CaseDuty one) {
        return Stream.concat(list.stream(), Stream.of(one)).distinct().toList();
    }
}
