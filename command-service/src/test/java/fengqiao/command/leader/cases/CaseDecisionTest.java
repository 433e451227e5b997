package fengqiao.command.leader.cases;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.leader.LeaderCaseState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.cases.CaseCommand.AdvanceDuty;
import fengqiao.command.leader.cases.CaseCommand.OpenCase;
import fengqiao.command.leader.cases.CaseCommand.Takers;
import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.CaseDuty;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.leader.CaseResolved;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.matter.MatterWithdrawn;
import fengqiao.kernel.matter.ResolutionKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final MatterId MATTER = new MatterId("m-1");
    private static final RecordId ID = new RecordId("leader-case.1");
    private static final RegionCode REGION = new RegionCode("451324100");
    private static final Takers TAKERS =
            new Takers(new LeaderId("l-1"), new UnitId("u-justice"), null);
    private static final LeaderCaseState REQUIRED =
            LeaderCaseState.evolve(
                    null, new CaseRequired(MATTER, REGION, CaseOrigin.SUPERIOR_ASSIGNMENT, DAY));
    private static final LeaderCaseState TAKEN =
            LeaderCaseState.evolve(REQUIRED, CaseDecision.take(REQUIRED, TAKERS, DAY));

    private static OpenCase open(@Nullable Takers takers) {
        return new OpenCase(ID, MATTER, CaseOrigin.GROUP_VISIT, takers);
    }

    @Test
    void aLeaderTakesAMatterInHandOrItIsRequired() {
        MatterState inHand = Given.inHand().state();
        assertThat(CaseDecision.open(inHand, null, open(TAKERS), DAY))
                .isInstanceOf(CaseTaken.class);
        assertThat(CaseDecision.open(inHand, null, open(null), DAY))
                .isInstanceOf(CaseRequired.class);
    }

    @Test
    void oneCaseAMatterAndNoneOfWhatIsUnknownOrHasEnded() {
        MatterState inHand = Given.inHand().state();
        refused(RecordRule.MATTER_UNKNOWN, () -> CaseDecision.open(null, null, open(TAKERS), DAY));
        refused(LeaderRule.CASE_OPEN, () -> CaseDecision.open(inHand, ID, open(TAKERS), DAY));
        refused(
                LeaderRule.MATTER_ENDED,
                () ->
                        CaseDecision.open(
                                Given.inHand().replied().resolved().closed().state(),
                                null,
                                open(TAKERS),
                                DAY));
        MatterState withdrawn = Given.inHand().and(new MatterWithdrawn(SEALED)).state();
        refused(LeaderRule.MATTER_ENDED, () -> CaseDecision.open(withdrawn, null, open(null), DAY));
    }

    @Test
    void whatIsRequiredIsTakenOnce() {
        assertThat(TAKEN.stage()).isEqualTo("TAKEN");
        assertThat(refused(RecordRule.STATE, () -> CaseDecision.take(TAKEN, TAKERS, DAY)).allowed())
                .containsExactly("duties");
    }

    @Test
    void aDutyIsCarriedOnUntilItIsDone() {
        var going = new AdvanceDuty(ID, CaseDuty.EXPLAIN, new FreeText("told"), false);
        var done = new AdvanceDuty(ID, CaseDuty.EXPLAIN, new FreeText("told"), true);
        LeaderCaseState once =
                LeaderCaseState.evolve(TAKEN, CaseDecision.advance(TAKEN, going, SEALED, DAY));
        LeaderCaseState twice =
                LeaderCaseState.evolve(once, CaseDecision.advance(once, done, SEALED, DAY));
        refused(LeaderRule.DUTY_DONE, () -> CaseDecision.advance(twice, going, SEALED, DAY));
        refused(RecordRule.STATE, () -> CaseDecision.advance(REQUIRED, going, SEALED, DAY));
    }

    @Test
    void itIsResolvedWithItsMatterUntilThatIsTakenBack() {
        LeaderCaseState resolved =
                LeaderCaseState.evolve(
                        TAKEN, new CaseResolved(MATTER, ResolutionKind.SUBSTANTIVE, DAY));
        assertThat(resolved.resolved()).isTrue();
        assertThat(resolved.stage()).isEqualTo("TAKEN");
        assertThat(LeaderCaseState.evolve(resolved, new CaseResolved(MATTER, null, DAY)))
                .isEqualTo(TAKEN);
    }

    @Test
    void theReleaseEndsIt() {
        LeaderCaseState released = LeaderCaseState.evolve(TAKEN, new CaseReleased(MATTER, DAY));
        assertThat(released.stage()).isEqualTo("RELEASED");
        assertThat(released.allowed()).isEmpty();
    }
}
