package fengqiao.command.dispute.mediate;

import fengqiao.command.directory.DirectoryKinds;
import fengqiao.command.dispute.DisputeState;
import fengqiao.command.dispute.Disputed;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.MediationFailure;
import fengqiao.kernel.dispute.MediatorRole;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.dispute.Performance;
import fengqiao.kernel.dispute.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Moves of the ladder for whoever tries them in any order. */
public final class LadderMoves {
    private static final Participant JUDICIAL =
            new Participant(MediatorRole.JUDICIAL_OFFICE, "post-2", null);
    private static final BodyId BODY = Disputed.VILLAGE;

    private LadderMoves() {}

    /** A body of the county that fits the rung, and no units. */
    static BodyFacts fitting(Rung rung) {
        String kind =
                switch (rung) {
                    case VILLAGE, VILLAGE_LED -> "village";
                    case TOWNSHIP -> "township";
                    case COUNTY -> "labour";
                };
        return new BodyFacts(new DirectoryKinds.Kept(new RegionCode("451324"), kind), Map.of());
    }

    public static DisputeEvent open(DisputeState state, Rung rung, boolean consent) {
        var command =
                new OpenMediation(
                        Disputed.ID,
                        null,
                        rung,
                        BODY,
                        Disputed.led(rung),
                        List.of(JUDICIAL),
                        consent);
        return MediateDecision.open(state, command, fitting(rung));
    }

    public static DisputeEvent round(DisputeState state) {
        var command = new HoldRound(Disputed.ID, BODY, List.of(), List.of(), 2, null);
        return MediateDecision.round(state, command, null);
    }

    public static DisputeEvent fail(DisputeState state) {
        var command = new FailMediation(Disputed.ID, BODY, MediationFailure.NO_AGREEMENT, null);
        return MediateDecision.fail(state, command, null);
    }

    public static DisputeEvent agree(DisputeState state, LocalDate day) {
        var command =
                new ReachAgreement(Disputed.ID, BODY, true, Disputed.text("terms"), 1, null, null);
        return MediateDecision.agree(state, command, Disputed.SEALED, day, Disputed.RULES);
    }

    public static DisputeEvent perform(DisputeState state, Performance performance) {
        var command = new RecordPerformance(Disputed.ID, BODY, performance, 0, null);
        return MediateDecision.perform(state, command, null);
    }
}
