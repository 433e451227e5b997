package fengqiao.command.matter.progress;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.ProgressNoted;
import org.junit.jupiter.api.Test;

class NoteProgressDecisionTest {
    private static ProgressNoted note(MatterState state, UnitId unit) {
        return NoteProgressDecision.decide(
                state, new NoteProgress(Given.ID, unit, "text"), Given.SEALED);
    }

    @Test
    void theUnitThatHasItMayUntilItIsResolved() {
        assertThat(note(Given.inHand().state(), Given.JUSTICE).unit()).isEqualTo(Given.JUSTICE);
        assertThat(note(Given.inHand().replied().state(), Given.JUSTICE)).isNotNull();
        refused(MatterRule.FOREIGN_UNIT, () -> note(Given.inHand().state(), Given.POLICE));
        refused(
                MatterRule.STATE,
                () -> note(Given.inHand().replied().resolved().state(), Given.JUSTICE));
    }
}
