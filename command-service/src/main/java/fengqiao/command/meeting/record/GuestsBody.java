package fengqiao.command.meeting.record;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.meeting.GuestKind;
import fengqiao.kernel.meeting.Guests;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many guests of a kind were there. */
record GuestsBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = GuestKind.class)
                @Nullable String kind,
        @Nullable Integer persons) {
    private static final int KINDS = 20;

    static List<Guests> read(Fields fields, @Nullable List<@Nullable GuestsBody> bodies) {
        List<@Nullable GuestsBody> given = bodies == null ? List.of() : bodies;
        if (given.size() > KINDS) {
            fields.fault("guests", "size", Integer.toString(KINDS));
            return List.of();
        }
        List<Guests> guests = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            GuestsBody body = given.get(i);
            Fields element = fields.within("guests[" + i + "]");
            if (body == null) {
                fields.fault("guests[" + i + "]", "object");
            } else {
                guests.add(
                        new Guests(
                                element.oneOf("kind", body.kind(), GuestKind.class),
                                element.number("persons", body.persons(), 1, 10_000, 1)));
            }
        }
        return List.copyOf(guests);
    }
}
