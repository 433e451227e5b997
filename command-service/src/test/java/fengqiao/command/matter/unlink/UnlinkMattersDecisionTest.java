package fengqiao.command.matter.unlink;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.MatterLinked;
import fengqiao.kernel.matter.MatterLinked.Relation;
import org.junit.jupiter.api.Test;

class UnlinkMattersDecisionTest {
    private static final MatterId OTHER = new MatterId("m-2");
    private static final UnlinkMatters UNLINK = new UnlinkMatters(Given.ID, OTHER, "not the same");

    @Test
    void whoRepeatedDoesSoNoMore() {
        Given given =
                Given.appeal("2024-05-06")
                        .and(new MatterLinked(OTHER, Relation.REPEAT, Given.SEALED));
        var event = UnlinkMattersDecision.decide(given.state(), UNLINK, Given.SEALED);
        MatterState after = given.and(event).state();
        assertThat(after.intake().repeatOf()).isNull();
        assertThat(after.intake().links()).isEmpty();
    }

    @Test
    void whatIsNotLinkedIsNotUnlinked() {
        MatterState state = Given.incident().state();
        refused(
                IntakeRule.NOT_LINKED,
                () -> UnlinkMattersDecision.decide(state, UNLINK, Given.SEALED));
    }
}
