package fengqiao.command.dispute.mediate;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.dispute.MediatorRole;
import fengqiao.kernel.dispute.Participant;
import fengqiao.kernel.dispute.ThirdPartyAid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads who takes part; faults are noted in the fields. */
final class Participants {
    private static final int MOST = 50;
    private static final int MOST_TIMES = 1000;

    private Participants() {}

    static Participant one(String field, @Nullable ParticipantBody body, Fields fields) {
        if (body == null) {
            fields.fault(field, "required");
            return new Participant(MediatorRole.MEDIATOR, null, null);
        }
        return read(body, fields.within(field));
    }

    private static Participant read(ParticipantBody body, Fields fields) {
        return new Participant(
                fields.oneOf("role", body.role(), MediatorRole.class),
                fields.optionalText("post", body.post(), 64),
                fields.optionalUnit("unit", body.unit()));
    }

    static List<Participant> all(@Nullable List<@Nullable ParticipantBody> bodies, Fields fields) {
        List<@Nullable ParticipantBody> given = bodies == null ? List.of() : bodies;
        if (given.size() > MOST) {
            fields.fault("participants", "size", Integer.toString(MOST));
            return List.of();
        }
        List<Participant> all = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            all.add(one("participants[" + i + "]", given.get(i), fields));
        }
        return List.copyOf(all);
    }

    static List<ThirdPartyAid> thirdParties(
            @Nullable List<@Nullable ThirdPartyBody> bodies, Fields fields) {
        List<@Nullable ThirdPartyBody> given = bodies == null ? List.of() : bodies;
        if (given.size() > MOST) {
            fields.fault("thirdParties", "size", Integer.toString(MOST));
            return List.of();
        }
        List<ThirdPartyAid> all = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            Fields within = fields.within("thirdParties[" + i + "]");
            ThirdPartyBody body =
                    Objects.requireNonNullElse(given.get(i), new ThirdPartyBody(null, null));
            all.add(
                    new ThirdPartyAid(
                            within.code("kind", body.kind()),
                            within.number("personTimes", body.personTimes(), 1, MOST_TIMES, 1)));
        }
        return List.copyOf(all);
    }
}
