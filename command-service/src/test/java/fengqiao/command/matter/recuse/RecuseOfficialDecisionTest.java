package fengqiao.command.matter.recuse;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.PostId;
import fengqiao.kernel.matter.HandlerRecused;
import fengqiao.kernel.matter.RecusalGround;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecuseOfficialDecisionTest {
    private static final PostId CLERK = new PostId("clerk-1");

    private static HandlerRecused recuse(
            MatterState state, PostId handler, @Nullable PostId successor) {
        var command =
                new RecuseOfficial(
                        Given.ID,
                        Given.JUSTICE,
                        handler,
                        RecusalGround.TIE_TO_PETITIONER,
                        successor,
                        null);
        return RecuseOfficialDecision.decide(state, command, null);
    }

    @Test
    void whoeverHasATieStandsBackOnce() {
        Given given = Given.inHand();
        HandlerRecused recused = recuse(given.state(), CLERK, Given.HEAD);
        assertThat(recused.successor()).isEqualTo(Given.HEAD);
        MatterState after = given.and(recused).state();
        assertThat(after.life().casework().recuses("clerk-1")).isTrue();
        refused(MatterRule.RECUSED_BEFORE, () -> recuse(after, CLERK, null));
    }

    @Test
    void nobodyRecusedTakesOver() {
        MatterState state = Given.inHand().state();
        var refusal = refused(MatterRule.RECUSED, () -> recuse(state, CLERK, CLERK));
        assertThat(Objects.requireNonNull(refusal.article()).set()).isNotEmpty();
        refused(MatterRule.STATE, () -> recuse(Given.incident().guided().state(), CLERK, null));
    }
}
