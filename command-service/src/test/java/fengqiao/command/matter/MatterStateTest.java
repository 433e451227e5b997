package fengqiao.command.matter;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.JurisdictionDisputed;
import fengqiao.kernel.matter.MatterMerged;
import fengqiao.kernel.matter.MatterTransferred;
import fengqiao.kernel.matter.MatterWithdrawn;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.matter.life.Move;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatterStateTest {
    private static final Map<MatterStage, Given> STAGES = new EnumMap<>(MatterStage.class);

    static {
        STAGES.put(MatterStage.REGISTERED, Given.incident());
        STAGES.put(MatterStage.ROUTED, Given.incident().routed(Given.JUSTICE));
        STAGES.put(MatterStage.OBJECTED, Given.incident().routed(Given.JUSTICE).objected());
        STAGES.put(MatterStage.ACCEPTED, Given.inHand());
        STAGES.put(MatterStage.REPLIED, Given.inHand().replied());
        STAGES.put(MatterStage.RESOLVED, Given.inHand().replied().resolved());
        STAGES.put(MatterStage.CLOSED, Given.inHand().replied().resolved().closed());
        STAGES.put(MatterStage.REFUSED, Given.incident().refused());
        STAGES.put(MatterStage.GUIDED, Given.incident().guided());
        List<UnitId> both = List.of(Given.JUSTICE, Given.POLICE);
        RegionCode county = new RegionCode("451324");
        MatterId other = new MatterId("m-2");
        STAGES.put(
                MatterStage.DISPUTED,
                Given.incident().and(new JurisdictionDisputed(both, county, Given.SEALED)));
        STAGES.put(MatterStage.WITHDRAWN, Given.inHand().and(new MatterWithdrawn(Given.SEALED)));
        STAGES.put(MatterStage.MERGED, Given.inHand().and(new MatterMerged(other, Given.SEALED)));
        STAGES.put(
                MatterStage.TRANSFERRED,
                Given.incident().and(new MatterTransferred(other, county, Given.SEALED)));
    }

    @ParameterizedTest
    @EnumSource
    void everyMoveThatIsNotLawfulIsRefusedWithWhatIs(MatterStage stage) {
        MatterState state = Objects.requireNonNull(STAGES.get(stage)).state();
        assertThat(state.stage()).isEqualTo(stage);
        for (Move move : Move.values()) {
            if (state.life().allows(move)) {
                state.require(move);
            } else {
                Refusal refusal = refused(MatterRule.STATE, () -> state.require(move));
                assertThat(refusal.state()).isEqualTo(stage.name());
                assertThat(refusal.allowed()).isEqualTo(state.life().allowed());
                assertThat(refusal.article()).isNotNull();
            }
        }
    }

    @Test
    void theFirstReceiverIsAnswerableUntilAnotherHasAccepted() {
        Given back = Given.incident().routed(Given.JUSTICE).objected().upheld();
        assertThat(back.state().answerable()).isEqualTo(Given.JUSTICE);
        MatterState routed = back.routed(Given.POLICE).state();
        assertThat(routed.answerable()).isEqualTo(Given.JUSTICE);
        refused(MatterRule.UNIT, () -> routed.requireUnit(Given.JUSTICE, Move.ACCEPT));
        assertThat(back.accepted(Given.POLICE).state().answerable()).isEqualTo(Given.POLICE);
    }

    @Test
    void aStrangerLearnsNothing() {
        MatterState state = Given.incident().routed(Given.JUSTICE).state();
        Refusal refusal =
                refused(
                        MatterRule.FOREIGN_UNIT,
                        () -> state.requireUnit(Given.POLICE, Move.ACCEPT));
        assertThat(refusal.state()).isNull();
        assertThat(refusal.allowed()).isNull();
    }

    @Test
    void theArticleIsThatOfItsDay() {
        MatterState old = Given.appeal("2019-03-01").state();
        Refusal refusal = refused(MatterRule.STATE, () -> old.require(Move.ACCEPT));
        assertThat(Objects.requireNonNull(refusal.article()).set()).isEqualTo("regulations-2005");
        assertThat(Objects.requireNonNull(refusal.article()).article()).isEqualTo("22");
    }
}
