package fengqiao.command.screening.finding;

import static fengqiao.command.Refusals.refused;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.screening.FindingState;
import fengqiao.command.screening.finding.FindingCommand.AssignFinding;
import fengqiao.command.screening.finding.FindingCommand.MarkFindingHard;
import fengqiao.command.screening.finding.FindingCommand.SettleFinding;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class FindingDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final RecordId ID = new RecordId("finding.1");
    private static final FindingState FOUND =
            new FindingState(new RegionCode("451324"), new UnitId("u-labour"), null, false, false);

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
