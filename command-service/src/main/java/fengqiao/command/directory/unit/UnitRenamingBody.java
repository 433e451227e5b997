package fengqiao.command.directory.unit;

import fengqiao.command.directory.DirectoryFields;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.UnitId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another name as it arrives. */
public record UnitRenamingBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from) {
    RenameUnit command(UnitId unit, Fields fields) {
        return new RenameUnit(unit, DirectoryFields.name(fields, name), fields.day("from", from));
    }
}
