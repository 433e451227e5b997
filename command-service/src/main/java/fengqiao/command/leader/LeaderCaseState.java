package fengqiao.command.leader;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.CaseDuty;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.leader.CaseResolved;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.leader.DutyAdvanced;
import fengqiao.kernel.leader.LeaderCaseEvent;
import fengqiao.kernel.matter.MatterEnding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands.
 *
 * @param leader none while it is only required
 * @param department none while it is only required
 * @param grid where the matter lies, once a leader has it
 * @param done duties carried out
 * @param resolved whether the matter is resolved
 * @param ending what released it
 */
public record LeaderCaseState(
        MatterId matter,
        RegionCode region,
        CaseOrigin origin,
        @Nullable LeaderId leader,
        @Nullable UnitId department,
        @Nullable RegionCode grid,
        List<CaseDuty> done,
        boolean resolved,
        boolean released,
        @Nullable MatterEnding ending)
        implements Standing {
    /** The state after one event more. */
    public static LeaderCaseState evolve(@Nullable LeaderCaseState before, LeaderCaseEvent event) {
        return switch (event) {
            case CaseRequired e ->
                    new LeaderCaseState(
                            e.matterId(),
                            e.region(),
                            e.origin(),
                            null,
                            null,
                            null,
                            List.of(),
                            false,
                            false,
                            null);
            case CaseTaken e ->
                    new LeaderCaseState(
                            e.matterId(),
                            e.region(),
                            e.origin(),
                            e.leader(),
                            e.department(),
                            e.grid(),
                            List.of(),
                            before != null && before.resolved,
                            false,
                            null);
            case DutyAdvanced e -> begun(before).advanced(e);
            case CaseResolved e -> begun(before).with(begun(before).done, e.kind() != null, null);
            case CaseReleased e ->
                    begun(before).with(begun(before).done, begun(before).resolved, e.ending());
        };
    }

    private static LeaderCaseState begun(@Nullable LeaderCaseState before) {
        return Objects.requireNonNull(before, "a case begins with its duty or its leader");
    }

    private LeaderCaseState advanced(DutyAdvanced event) {
        List<CaseDuty> more = new ArrayList<>(done);
        if (event.done()) {
            more.add(event.duty());
        }
        return with(List.copyOf(more), resolved, null);
    }

    private LeaderCaseState with(
            List<CaseDuty> duties, boolean solved, @Nullable MatterEnding ended) {
        return new LeaderCaseState(
                matter,
                region,
                origin,
                leader,
                department,
                grid,
                duties,
                solved,
                ended != null,
                ended);
    }

    @Override
    public String stage() {
        if (released) {
            return "RELEASED";
        }
        return leader == null ? "REQUIRED" : "TAKEN";
    }

    @Override
    public List<String> allowed() {
        return switch (stage()) {
            case "REQUIRED" -> List.of("takings");
            case "TAKEN" -> List.of("duties");
            default -> List.of();
        };
    }
}
