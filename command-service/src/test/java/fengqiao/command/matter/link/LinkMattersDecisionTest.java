package fengqiao.command.matter.link;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.MatterLinked;
import fengqiao.kernel.matter.MatterLinked.Relation;
import fengqiao.kernel.matter.PetitionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkMattersDecisionTest {
    private static final MatterId OTHER = new MatterId("m-2");

    private static MatterLinked link(
            MatterState state, Relation relation, @Nullable MatterState other) {
        return LinkMattersDecision.decide(
                state, new LinkMatters(Given.ID, OTHER, relation, "why"), other, Given.SEALED);
    }

    @Test
    void aRepeatIsHeldToRepeatTheOther() {
        MatterState appeal = Given.appeal("2024-05-06").state();
        MatterLinked linked = link(appeal, Relation.REPEAT, appeal);
        MatterState after = Given.appeal("2024-05-06").and(linked).state();
        assertThat(after.intake().repeatOf()).isEqualTo(OTHER);
        refused(IntakeRule.LINKED_ALREADY, () -> link(after, Relation.REPEAT, appeal));
    }

    @Test
    void anAccusationBelongsToAccusationsOnly() {
        MatterState appeal = Given.appeal("2024-05-06").state();
        MatterState accusation =
                Given.registered(PetitionKind.ACCUSATION, "451324100203001", "2024-05-06").state();
        refused(IntakeRule.OTHER_UNKNOWN, () -> link(appeal, Relation.RELATED, accusation));
        refused(IntakeRule.OTHER_UNKNOWN, () -> link(appeal, Relation.RELATED, null));
        MatterState elsewhere =
                Given.registered(PetitionKind.APPEAL, "410481100203001", "2024-05-06").state();
        refused(IntakeRule.OTHER_UNKNOWN, () -> link(appeal, Relation.RELATED, elsewhere));
    }
}
