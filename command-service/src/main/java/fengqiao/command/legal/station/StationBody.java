package fengqiao.command.legal.station;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Timed;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.legal.StationLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A station to be opened. */
record StationBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = StationLevel.class)
                @Nullable String level,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Nullable String court,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from,
        @Nullable List<@Nullable TeamBody> teams,
        @Nullable String occurredAt)
        implements Timed {
    OpenStation command(RecordId id, Fields fields) {
        return new OpenStation(
                id,
                fields.oneOf("level", level, StationLevel.class),
                fields.region("region", region),
                fields.text("name", name, 100),
                fields.optionalUnit("court", court),
                fields.day("from", from),
                Teams.read(teams, fields));
    }
}
