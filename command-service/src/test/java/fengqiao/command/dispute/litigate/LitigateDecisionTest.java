package fengqiao.command.dispute.litigate;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.Disputed;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.dispute.LitigationGround;
import fengqiao.kernel.dispute.LitigationGuided;
import fengqiao.kernel.dispute.LitigationResult;
import fengqiao.kernel.dispute.Performance;
import fengqiao.kernel.dispute.Rung;
import fengqiao.kernel.matter.Pathway;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LitigateDecisionTest {
    private static GuideToLitigation guide(LitigationGround ground, String pathway) {
        return new GuideToLitigation(
                Disputed.ID, ground, pathway, Disputed.COURT, Disputed.text("so it is"));
    }

    private static LitigationGuided guided(Disputed given, GuideToLitigation command) {
        return LitigateDecision.guide(
                given.state(), command, Pathway.shipped().get(command.pathway()), Disputed.SEALED);
    }

    private static void guides(Disputed given, LitigationGround... grounds) {
        Set<LitigationGround> lawful = EnumSet.noneOf(LitigationGround.class);
        lawful.addAll(Set.of(grounds));
        for (LitigationGround ground : LitigationGround.values()) {
            var command = guide(ground, "31.1.01");
            if (lawful.contains(ground)) {
                assertThat(guided(given, command).ground()).isEqualTo(ground);
            } else {
                Refusal refusal =
                        refused(
                                lawful.isEmpty() ? DisputeRule.STATE : DisputeRule.GROUND,
                                () -> guided(given, command));
                assertThat(refusal.article()).isNotNull();
            }
        }
    }

    @Test
    void aSideMayChooseTheCourtAtAnyTime() {
        guides(Disputed.boundary(), LitigationGround.PARTIES_CHOICE);
        guides(Disputed.boundary().tried(Rung.VILLAGE), LitigationGround.PARTIES_CHOICE);
    }

    @Test
    void theLadderIsExhaustedWhereNoRungIsLeft() {
        guides(
                Disputed.boundary().tried(Rung.TOWNSHIP),
                LitigationGround.PARTIES_CHOICE,
                LitigationGround.LADDER_EXHAUSTED);
    }

    @Test
    void anAgreementIsKeptUnlessItIsBreached() {
        guides(Disputed.boundary().opened(Rung.VILLAGE, Disputed.VILLAGE));
        guides(Disputed.settled("2024-05-20"));
        guides(
                Disputed.settled("2024-05-20").performance(Performance.BREACHED),
                LitigationGround.AGREEMENT_BREACHED);
    }

    @Test
    void itIsAWayToACourt() {
        var given = Disputed.boundary();
        for (String wrong : new String[] {"31.6.01", "nowhere"}) {
            refused(
                    DisputeRule.PATHWAY,
                    () -> guided(given, guide(LitigationGround.PARTIES_CHOICE, wrong)));
        }
    }

    @Test
    void whatBecameOfItIsFollowed() {
        var filed = new FollowLitigation(Disputed.ID, LitigationResult.FILED, null);
        var given = Disputed.boundary();
        refused(DisputeRule.STATE, () -> LitigateDecision.follow(given.state(), filed, null));
        given.and(guided(given, guide(LitigationGround.PARTIES_CHOICE, "31.1.01")));
        given.and(LitigateDecision.follow(given.state(), filed, null));
        var judged = new FollowLitigation(Disputed.ID, LitigationResult.JUDGED, null);
        assertThat(LitigateDecision.follow(given.state(), judged, null).result())
                .isEqualTo(LitigationResult.JUDGED);
    }
}
