package fengqiao.query.dispute;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.dispute.MediationFailure;
import fengqiao.kernel.dispute.MediatorRole;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.dispute.Rung;
import fengqiao.kernel.dispute.ThirdPartyAid;
import fengqiao.kernel.rule.RuleRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rung of the ladder that was entered, and how it went.
 *
 * @param ledBy who led it: a post, never a name
 * @param missing of those who usually sit in
 * @param outcome what became of it; none while it is open
 * @param failure why it failed, where it did
 */
public record RungEntered(
        Rung rung,
        BodyId body,
        Participant ledBy,
        List<Participant> participants,
        List<MediatorRole> missing,
        RuleRef policy,
        LocalDate from,
        List<Round> rounds,
        @Nullable Outcome outcome,
        @Nullable LocalDate to,
        @Nullable MediationFailure failure) {

    /** How a rung ended. */
    public enum Outcome {
        AGREED,
        FAILED
    }

    /**
     * One round.
     *
     * @param parties 人 of the sides who came
     */
    public record Round(
            int number,
            LocalDate day,
            List<Participant> participants,
            List<ThirdPartyAid> thirdParties,
            int parties) {}

    /** 人次 of third parties over all rounds. */
    long personTimes() {
        return rounds.stream()
                .flatMap(round -> round.thirdParties().stream())
                .mapToLong(ThirdPartyAid::personTimes)
                .sum();
    }

    RungEntered with(List<Round> held) {
        return new RungEntered(
                rung, body, ledBy, participants, missing, policy, from, held, outcome, to, failure);
    }

    RungEntered ended(Outcome how, LocalDate day, @Nullable MediationFailure why) {
        return new RungEntered(
                rung, body, ledBy, participants, missing, policy, from, rounds, how, day, why);
    }
}
