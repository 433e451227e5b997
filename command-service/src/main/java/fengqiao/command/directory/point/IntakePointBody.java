package fengqiao.command.directory.point;

import fengqiao.command.directory.DirectoryFields;
import fengqiao.command.platform.http.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An intake point as it arrives. */
public record IntakePointBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String point,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from,
        @Nullable String to) {
    /** The command it means; faults are noted in {@code fields}. */
    public OpenIntakePoint command(Fields fields) {
        LocalDate first = fields.day("from", from);
        return new OpenIntakePoint(
                DirectoryFields.id(fields, "point", point),
                fields.region("region", region),
                DirectoryFields.name(fields, name),
                first,
                DirectoryFields.end(fields, to, first));
    }
}
