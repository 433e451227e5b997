package fengqiao.command.matter.decideobjection;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.decideobjection.DecideObjection.Ruling;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecideObjectionDecisionTest {
    private static MatterEvent decide(MatterState state, Ruling ruling) {
        return DecideObjectionDecision.decide(
                state,
                new DecideObjection(Given.ID, ruling, "reason"),
                Given.SEALED,
                LocalDate.parse("2024-05-09"),
                RuleBook.shipped());
    }

    @Test
    void upheldItMustBeRoutedAgainInTime() {
        MatterState objected = Given.incident().routed(Given.JUSTICE).objected().state();
        assertThat(decide(objected, Ruling.UPHELD))
                .isInstanceOfSatisfying(
                        ObjectionUpheld.class, upheld -> assertThat(upheld.clocks()).hasSize(1));
    }

    @Test
    void rejectedItStays() {
        MatterState objected = Given.incident().routed(Given.JUSTICE).objected().state();
        assertThat(decide(objected, Ruling.REJECTED))
                .isEqualTo(new ObjectionRejected(Given.JUSTICE, Given.SEALED));
    }

    @Test
    void withoutAnObjectionThereIsNothingToDecide() {
        refused(MatterRule.STATE, () -> decide(Given.inHand().state(), Ruling.UPHELD));
    }
}
