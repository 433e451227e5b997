package fengqiao.command.directory.leader;

import fengqiao.command.directory.DirectoryFields;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A leader as it arrives. */
public record LeaderBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String leader,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String post,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Nullable String phone,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from) {
    /** The command it means; faults are noted in {@code fields}. */
    public AppointLeader command(Fields fields) {
        RegionCode place = fields.region("region", region);
        if (place.level().compareTo(RegionLevel.TOWNSHIP) > 0) {
            fields.fault("region", "format", "6 or 9 digits");
        }
        return new AppointLeader(
                DirectoryFields.leader(fields, leader),
                place,
                fields.text("post", post, 100),
                DirectoryFields.person(fields, name, phone),
                fields.day("from", from));
    }
}
