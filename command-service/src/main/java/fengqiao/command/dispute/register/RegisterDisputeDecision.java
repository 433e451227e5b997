package fengqiao.command.dispute.register;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.dispute.DisputeKind;
import fengqiao.kernel.dispute.DisputeParty;
import fengqiao.kernel.dispute.DisputeRegistered;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dispute is of a kind of the catalogue and lies in a place that is known. */
final class RegisterDisputeDecision {
    private RegisterDisputeDecision() {}

    /**
     * What the directory says.
     *
     * @param workerGrids of the finding worker on that day; none for an unknown worker
     */
    record Known(boolean region, @Nullable Set<RegionCode> workerGrids) {}

    static void require(RegisterDispute command, Known known, LocalDate day) {
        if (!known.region()) {
            throw Refusal.of(MatterRule.REGION_UNKNOWN, command.region().value())
                    .naming(FieldFault.of("region", "unknown"))
                    .asException();
        }
        requireKind(command.kind());
        if (command.foundDay() != null && command.foundDay().isAfter(day)) {
            throw Refusal.of(DisputeRule.FOUND_DAY)
                    .naming(FieldFault.of("foundDay", "future"))
                    .asException();
        }
        if (command.worker() != null) {
            requireGrid(command, known.workerGrids());
        }
    }

    private static void requireKind(String code) {
        DisputeKind kind = DisputeKind.shipped().get(code);
        if (kind == null || kind.level() != 2) {
            throw Refusal.of(DisputeRule.KIND_UNKNOWN, code)
                    .naming(FieldFault.of("kind", "unknown"))
                    .asException();
        }
    }

    private static void requireGrid(RegisterDispute command, @Nullable Set<RegionCode> grids) {
        String worker = String.valueOf(command.worker());
        if (grids == null) {
            throw Refusal.of(MatterRule.WORKER_UNKNOWN, worker).asException();
        }
        boolean own =
                grids.stream()
                        .anyMatch(grid ->
                                grid.within(command.region()) || command.region().within(grid));
        if (!own) {
            throw Refusal.of(MatterRule.WORKER_GRID, worker, command.region().value())
                    .asException();
        }
    }

    static DisputeRegistered decide(
            RegisterDispute command, CipherText facts, List<DisputeParty> parties, LocalDate day) {
        return new DisputeRegistered(
                command.id(),
                command.externalNumber(),
                command.origin(),
                command.region(),
                command.kind(),
                command.scope(),
                facts,
                parties,
                command.persons(),
                command.amountFen(),
                command.foundBy(),
                command.foundDay() == null ? day : command.foundDay(),
                command.body(),
                null);
    }
}
