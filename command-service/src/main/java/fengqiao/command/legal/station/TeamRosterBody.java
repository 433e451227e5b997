package fengqiao.command.legal.station;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The teams of a station. */
record TeamRosterBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable List<@Nullable TeamBody> teams,
        @Nullable String occurredAt)
        implements Timed {
    SetStationTeams command(RecordId id, Fields fields) {
        if (teams == null) {
            fields.fault("teams", "required");
        }
        return new SetStationTeams(id, Teams.read(teams, fields));
    }
}
