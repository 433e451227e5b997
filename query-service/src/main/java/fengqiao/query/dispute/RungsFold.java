package fengqiao.query.dispute;

import fengqiao.kernel.dispute.AgreementReached;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.MediationFailed;
import fengqiao.kernel.dispute.MediationOpened;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.dispute.RoundHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rungs a dispute has been on. */
final class RungsFold {
    private RungsFold() {}

    static List<RungEntered> fold(List<RungEntered> rungs, DisputeEvent event, LocalDate day) {
        List<RungEntered> all = new ArrayList<>(rungs);
        switch (event) {
            case MediationOpened e -> all.add(entered(e, day));
            case RoundHeld e when !all.isEmpty() -> all.add(held(all.removeLast(), e, day));
            case MediationFailed e when !all.isEmpty() ->
                    all.add(all.removeLast().ended(RungEntered.Outcome.FAILED, day, e.reason()));
            case AgreementReached e when !all.isEmpty() ->
                    all.add(all.removeLast().ended(RungEntered.Outcome.AGREED, day, null));
            default -> {
                return rungs;
            }
        }
        return List.copyOf(all);
    }

    private static RungEntered entered(MediationOpened event, LocalDate day) {
        List<Participant> present = new ArrayList<>(event.participants());
        present.add(event.ledBy());
        return new RungEntered(
                event.rung(),
                event.body(),
                event.ledBy(),
                event.participants(),
                event.rung().missing(present),
                event.policy(),
                day,
                List.of(),
                null,
                null,
                null);
    }

    private static RungEntered held(RungEntered rung, RoundHeld event, LocalDate day) {
        List<RungEntered.Round> rounds = new ArrayList<>(rung.rounds());
        rounds.add(
                new RungEntered.Round(
                        event.round(),
                        day,
                        event.participants(),
                        event.thirdParties(),
                        event.parties()));
        return rung.with(List.copyOf(rounds));
    }
}
