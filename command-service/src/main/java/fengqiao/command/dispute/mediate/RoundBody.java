package fengqiao.command.dispute.mediate;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round that was held. */
record RoundBody(
        @Nullable List<@Nullable ParticipantBody> participants,
        @Nullable List<@Nullable ThirdPartyBody> thirdParties,
        @Nullable Integer parties,
        @Nullable String note,
        @Nullable String occurredAt)
        implements Timed {
    private static final int MOST_PERSONS = 1000;

    HoldRound command(RecordId id, @Nullable BodyId acting, Fields fields) {
        return new HoldRound(
                id,
                acting,
                Participants.all(participants, fields),
                Participants.thirdParties(thirdParties, fields),
                fields.number("parties", parties, 0, MOST_PERSONS, 2),
                fields.optionalFreeText("note", note, 4000));
    }

    /** Without the note. */
    @Override
    public String toString() {
        return "RoundBody[" + parties + "]";
    }
}
