package fengqiao.command.matter.accuse;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Rules;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.Notice;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.ClockKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameAccusedDecisionTest {
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final LocalDate DAY = LocalDate.parse("2024-05-20");

    private static Given accusation() {
        return Given.registered(PetitionKind.ACCUSATION, "451324100203001", "2024-05-06");
    }

    private static AccusedNamed named(MatterState state, @Nullable UnitId unit) {
        var command = new NameAccused(Given.ID, unit);
        return NameAccusedDecision.decide(state, command, COUNTY, DAY, Rules.BOOK);
    }

    @Test
    void whoeverIsAccusedIsKnownFromThenOn() {
        Given given = accusation().routed(Given.JUSTICE);
        given.and(named(given.state(), Given.POLICE));
        assertThat(given.state().intake().accused()).isEqualTo(Given.POLICE);
        assertThat(given.state().stage()).isEqualTo(MatterStage.ROUTED);
        refused(IntakeRule.ACCUSED_KNOWN, () -> named(given.state(), Given.POLICE));
        given.and(named(given.state(), null));
        assertThat(given.state().intake().accused()).isNull();
        refused(IntakeRule.ACCUSED_KNOWN, () -> named(given.state(), null));
    }

    @Test
    void theAccusedUnitHasItNoLonger() {
        Given given = accusation().routed(Given.JUSTICE);
        given.and(new MatterAccepted(Given.JUSTICE, List.of(), Notice.WRITTEN));
        AccusedNamed event = named(given.state(), Given.JUSTICE);
        assertThat(event.takenBack()).isTrue();
        MatterState after = given.and(event).state();
        assertThat(after.stage()).isEqualTo(MatterStage.REGISTERED);
        assertThat(after.answerable()).isNull();
        assertThat(after.life().moves()).contains(Move.ROUTE);
        assertThat(after.clocks().all())
                .extracting(clock -> clock.clock().kind())
                .containsExactly(ClockKind.ROUTE);
    }

    @Test
    void anOpinionItGaveBeforeStands() {
        Given given = accusation().routed(Given.JUSTICE);
        given.and(new MatterAccepted(Given.JUSTICE, List.of(), Notice.WRITTEN)).replied();
        AccusedNamed event = named(given.state(), Given.JUSTICE);
        assertThat(event.takenBack()).isFalse();
        assertThat(given.and(event).state().stage()).isEqualTo(MatterStage.REPLIED);
    }

    @Test
    void onlyAnAccusationAccusesAndOnlyAUnitOfTheCounty() {
        MatterState appeal = Given.appeal("2024-05-06").state();
        refused(IntakeRule.ACCUSED, () -> named(appeal, Given.POLICE));
        MatterState state = accusation().state();
        var command = new NameAccused(Given.ID, Given.POLICE);
        refused(
                MatterRule.UNIT_UNKNOWN,
                () -> NameAccusedDecision.decide(state, command, null, DAY, Rules.BOOK));
        RegionCode other = new RegionCode("410481");
        refused(
                MatterRule.UNIT_UNKNOWN,
                () -> NameAccusedDecision.decide(state, command, other, DAY, Rules.BOOK));
    }
}
