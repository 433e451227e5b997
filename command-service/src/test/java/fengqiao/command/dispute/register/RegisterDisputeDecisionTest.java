package fengqiao.command.dispute.register;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.Disputed;
import fengqiao.command.matter.MatterRule;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.WorkerId;
import fengqiao.kernel.dispute.DisputeOrigin;
import fengqiao.kernel.dispute.DisputeScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterDisputeDecisionTest {
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final RegionCode GRID = new RegionCode("451324100203001");

    private static RegisterDispute command(
            String kind, @Nullable WorkerId worker, @Nullable LocalDate found) {
        return new RegisterDispute(
                Disputed.ID,
                null,
                DisputeOrigin.SCREENING,
                GRID,
                kind,
                DisputeScope.ORDINARY,
                Disputed.text("a wall"),
                List.of(),
                2,
                0,
                worker,
                "w-1",
                found,
                null);
    }

    private static RegisterDisputeDecision.Known known(@Nullable Set<RegionCode> grids) {
        return new RegisterDisputeDecision.Known(true, grids);
    }

    @Test
    void aDisputeIsOfAKindAndAPlaceThatAreKnown() {
        var good = command(Disputed.BOUNDARY, null, null);
        RegisterDisputeDecision.require(good, known(null), DAY);
        var event = RegisterDisputeDecision.decide(good, Disputed.SEALED, List.of(), DAY);
        assertThat(event.foundDay()).isEqualTo(DAY);
        assertThat(event.matter()).isNull();
        var nowhere = new RegisterDisputeDecision.Known(false, null);
        refused(
                MatterRule.REGION_UNKNOWN,
                () -> RegisterDisputeDecision.require(good, nowhere, DAY));
        for (String kind : List.of("02", "77.01")) {
            refused(
                    DisputeRule.KIND_UNKNOWN,
                    () ->
                            RegisterDisputeDecision.require(
                                    command(kind, null, null), known(null), DAY));
        }
    }

    @Test
    void itWasNotFoundTomorrow() {
        var tomorrow = command(Disputed.BOUNDARY, null, DAY.plusDays(1));
        refused(
                DisputeRule.FOUND_DAY,
                () -> RegisterDisputeDecision.require(tomorrow, known(null), DAY));
    }

    @Test
    void aWorkerFindsInItsOwnGrids() {
        var command = command(Disputed.BOUNDARY, new WorkerId("w-1"), null);
        RegisterDisputeDecision.require(command, known(Set.of(GRID)), DAY);
        refused(
                MatterRule.WORKER_GRID,
                () ->
                        RegisterDisputeDecision.require(
                                command, known(Set.of(new RegionCode("451324100203002"))), DAY));
        refused(
                MatterRule.WORKER_UNKNOWN,
                () -> RegisterDisputeDecision.require(command, known(null), DAY));
    }
}
