package fengqiao.command.screening.finding;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.screening.FindingState;
import fengqiao.command.screening.finding.FindingCommand.AssignFinding;
import fengqiao.command.screening.finding.FindingCommand.MarkFindingHard;
import fengqiao.command.screening.finding.FindingCommand.RecordFinding;
import fengqiao.command.screening.finding.FindingCommand.SettleFinding;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.screening.FindingRecorded;
import fengqiao.kernel.screening.WarningLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final RecordId ID = new RecordId("finding.1");
    private static final FindingState FOUND =
            new FindingState(new RegionCode("451324"), new UnitId("u-labour"), null, false, false);

    private static FindingRecorded found(@Nullable LocalDate day) {
        var command =
                new RecordFinding(
                        ID,
                        new RegionCode("451324100203001"),
                        "wages",
                        new UnitId("u-labour"),
                        WarningLevel.URGENT,
                        new FreeText("text"),
                        day);
        return FindingDecision.record(command, SEALED, Instant.parse("2024-05-07T02:00:00Z"));
    }

    @Test
    void aFindingIsToldOnItsDayOrLaterAndWaitsForAUnit() {
        FindingRecorded today = found(null);
        assertThat(today.day()).isEqualTo(DAY);
        assertThat(today.department()).isEqualTo(new UnitId("u-labour"));
        assertThat(today.level()).isEqualTo(WarningLevel.URGENT);
        assertThat(FindingState.evolve(null, today).stage()).isEqualTo("FOUND");
        assertThat(found(DAY.minusDays(3)).day()).isEqualTo("2024-05-04");
        assertThat(refused(RecordRule.DAY_AHEAD, () -> found(DAY.plusDays(1))).faults())
                .extracting(FieldFault::field)
                .containsExactly("day");
    }

    @Test
    void aFindingGetsAUnitAndAWarningBeforeItIsSettled() {
        var assign = new AssignFinding(ID, new UnitId("u-justice"), new FreeText("warning"), DAY);
        var settle = new SettleFinding(ID, new FreeText("paid"), null, DAY);
        assertThat(
                        refused(
                                        RecordRule.STATE,
                                        () -> FindingDecision.settle(FOUND, settle, SEALED, DAY))
                                .allowed())
                .containsExactly("assignments", "hard-problems");
        FindingState assigned =
                FindingState.evolve(FOUND, FindingDecision.assign(FOUND, assign, SEALED));
        FindingState settled =
                FindingState.evolve(
                        assigned, FindingDecision.settle(assigned, settle, SEALED, DAY));
        assertThat(settled.stage()).isEqualTo("SETTLED");
        refused(RecordRule.STATE, () -> FindingDecision.assign(settled, assign, SEALED));
    }

    @Test
    void aHardProblemIsMarkedOnceAndBeforeItIsSettled() {
        var mark = new MarkFindingHard(ID, new MatterId("m-1"));
        var marked = FindingState.evolve(FOUND, FindingDecision.markHard(FOUND, mark, DAY));
        assertThat(marked.stage()).isEqualTo("FOUND");
        assertThat(refused(RecordRule.STATE, () -> FindingDecision.markHard(marked, mark, DAY)))
                .extracting(refusal -> refusal.allowed())
                .isEqualTo(List.of("assignments"));
    }
}
