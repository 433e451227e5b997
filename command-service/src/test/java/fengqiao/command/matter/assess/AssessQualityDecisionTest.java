package fengqiao.command.matter.assess;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.QualityVerdict;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessQualityDecisionTest {
    private static List<MatterEvent> assess(
            MatterState state, @Nullable UnitId reviewer, QualityVerdict verdict) {
        return AssessQualityDecision.decide(
                state,
                new AssessQuality(Given.ID, reviewer, verdict, "findings"),
                Given.SEALED,
                Given.SEALED,
                LocalDate.parse("2024-05-20"),
                RuleBook.shipped());
    }

    private static Given closed() {
        return Given.inHand().replied().resolved().closed();
    }

    @Test
    void onceAClosingByAnOutsider() {
        Given given = closed();
        refused(
                MatterRule.QUALITY_OWN,
                () -> assess(given.state(), Given.JUSTICE, QualityVerdict.SOUND));
        List<MatterEvent> sound = assess(given.state(), null, QualityVerdict.SOUND);
        assertThat(sound).hasSize(1);
        sound.forEach(given::and);
        refused(MatterRule.QUALITY_BEFORE, () -> assess(given.state(), null, QualityVerdict.SOUND));
    }

    @Test
    void anErrorIsBackWithTheHandlerAndReviewedAgainLater() {
        Given given = closed();
        assess(given.state(), Given.CITY, QualityVerdict.ERROR).forEach(given::and);
        assertThat(given.state().stage()).isEqualTo(MatterStage.ACCEPTED);
        MatterState again = given.replied().resolved().closed().state();
        assertThat(assess(again, null, QualityVerdict.SOUND)).hasSize(1);
    }

    @Test
    void notBeforeTheClosing() {
        MatterState open = Given.appealInHand("2024-05-08").state();
        var refusal = refused(MatterRule.STATE, () -> assess(open, null, QualityVerdict.SOUND));
        assertThat(refusal.earliest()).as("when the reply is due").isEqualTo("2024-07-09");
    }
}
