package fengqiao.command.matter.pledge;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.PledgeSigned;
import fengqiao.kernel.matter.life.Move;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SignPledgeDecisionTest {
    private static PledgeSigned sign(MatterState state, String signedOn, boolean voluntary) {
        return SignPledgeDecision.decide(
                state,
                new SignPledge(Given.ID, LocalDate.parse(signedOn), voluntary, null),
                null,
                LocalDate.parse("2024-05-20"));
    }

    private static Given resolved() {
        return Given.appealInHand("2024-05-08").answered().resolved();
    }

    @Test
    void freelyAndAfterItIsResolved() {
        Given given = resolved();
        PledgeSigned signed = sign(given.state(), "2024-05-19", true);
        refused(
                MatterRule.PLEDGE_BEFORE,
                () -> sign(given.and(signed).state(), "2024-05-19", true));
        refused(
                MatterRule.STATE,
                () ->
                        sign(
                                Given.appealInHand("2024-05-08").answered().state(),
                                "2024-05-19",
                                true));
    }

    @Test
    void neverAsAConditionNorInAdvance() {
        refused(MatterRule.PLEDGE_CONDITION, () -> sign(resolved().state(), "2024-05-19", false));
        refused(MatterRule.DAY_AHEAD, () -> sign(resolved().state(), "2024-05-21", true));
    }

    @Test
    void nothingDependsOnIt() {
        Given with = resolved();
        with.and(sign(with.state(), "2024-05-12", true));
        assertThat(with.state().life().moves()).contains(Move.CLOSE);
        assertThat(resolved().state().life().moves()).contains(Move.CLOSE);
    }
}
