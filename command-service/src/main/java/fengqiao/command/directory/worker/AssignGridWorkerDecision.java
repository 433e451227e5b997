package fengqiao.command.directory.worker;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.GridWorkerAssigned;
import java.util.List;

/** Grids are known and lie in one county; a new assignment replaces the one before. */
final class AssignGridWorkerDecision {
    private AssignGridWorkerDecision() {}

    /**
     * @param unknown those of the grids that nobody registered
     */
    static GridWorkerAssigned decide(AssignGridWorker command, List<RegionCode> unknown) {
        if (!unknown.isEmpty()) {
            throw Refusal.of(DirectoryRule.REGION_UNKNOWN, unknown.getFirst().value())
                    .naming(FieldFault.of("grids", "unknown"))
                    .asException();
        }
        RegionCode county = command.grids().getFirst().county();
        if (command.grids().stream().anyMatch(grid -> !grid.within(county))) {
            throw Refusal.of(DirectoryRule.COUNTY)
                    .naming(FieldFault.of("grids", "format", county.value()))
                    .asException();
        }
        return new GridWorkerAssigned(
                command.worker(), command.grids(), command.from(), command.to());
    }
}
