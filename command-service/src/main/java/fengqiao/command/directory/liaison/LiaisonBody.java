package fengqiao.command.directory.liaison;

import fengqiao.command.directory.DirectoryFields;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A liaison as it arrives. */
public record LiaisonBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String village,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Nullable String phone,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from,
        @Nullable String to) {
    /** The command it means; faults are noted in {@code fields}. */
    public NameLiaison command(Fields fields) {
        RegionCode place = fields.region("village", village);
        if (place.level() != RegionLevel.VILLAGE) {
            fields.fault("village", "format", "12 digits");
        }
        LocalDate first = fields.day("from", from);
        return new NameLiaison(
                place,
                DirectoryFields.person(fields, name, phone),
                first,
                DirectoryFields.end(fields, to, first));
    }
}
