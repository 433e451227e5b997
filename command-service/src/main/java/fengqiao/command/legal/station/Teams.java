package fengqiao.command.legal.station;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.legal.Team;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads teams; faults are noted in the fields. */
final class Teams {
    private static final int MOST = 100;
    private static final int MOST_MEMBERS = 10_000;

    private Teams() {}

    static List<Team> read(@Nullable List<@Nullable TeamBody> bodies, Fields fields) {
        List<@Nullable TeamBody> given = bodies == null ? List.of() : bodies;
        if (given.size() > MOST) {
            fields.fault("teams", "size", Integer.toString(MOST));
            return List.of();
        }
        List<Team> teams = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            TeamBody body = given.get(i);
            Fields within = fields.within("teams[" + i + "]");
            if (body == null || body.members() == null) {
                within.fault("members", "required");
            } else {
                teams.add(
                        new Team(
                                within.text("name", body.name(), 100),
                                within.number("members", body.members(), 1, MOST_MEMBERS, 1)));
            }
        }
        return List.copyOf(teams);
    }
}
