package fengqiao.command.matter.trial;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.life.MatterLife;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.RunningClock;
import java.util.EnumSet;
import java.util.Set;

/** What holds of every matter, however it came there. */
final class Sound {
    /** What goes on as another matter, or elsewhere, has no life here any more. */
    private static final Set<MatterStage> ENDS =
            EnumSet.of(MatterStage.MERGED, MatterStage.TRANSFERRED);

    private static final Set<MatterStage> OVER =
            EnumSet.of(
                    MatterStage.CLOSED,
                    MatterStage.WITHDRAWN,
                    MatterStage.MERGED,
                    MatterStage.TRANSFERRED);

    private Sound() {}

    static void check(MatterState state) {
        MatterLife life = state.life();
        MatterStage stage = life.stage();
        assertThat(life.moves().isEmpty()).as("a dead end").isEqualTo(ENDS.contains(stage));
        assertThat(life.aftercare().closedOn() != null).isEqualTo(stage == MatterStage.CLOSED);
        assertThat(state.clocks().all()).allMatch(RunningClock::running);
        if (life.review().underWay()) {
            assertThat(life.kind()).isEqualTo(PetitionKind.APPEAL);
            assertThat(stage).isIn(MatterStage.REPLIED, MatterStage.RESOLVED, MatterStage.CLOSED);
            assertThat(life.moves()).doesNotContain(Move.CLOSE, Move.RESOLVE, Move.REOPEN);
        } else if (OVER.contains(stage)) {
            assertThat(state.clocks().dueDay()).as("nothing is owed").isNull();
        }
        if (life.casework().hearing()) {
            assertThat(stage == MatterStage.ACCEPTED || life.review().underWay()).isTrue();
            assertThat(life.moves()).contains(Move.CONCLUDE_HEARING);
        }
        if (life.isFinal()) {
            assertThat(life.moves()).doesNotContain(Move.REVIEW, Move.RE_REVIEW);
        }
        if (stage == MatterStage.ACCEPTED || stage == MatterStage.REPLIED) {
            assertThat(life.answerable()).as("whoever accepted answers").isEqualTo(life.unit());
        }
    }
}
