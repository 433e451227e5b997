package fengqiao.command.directory.region;

import fengqiao.command.directory.DirectoryFields;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.RegionCode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another name as it arrives. */
public record RenamingBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from) {
    RenameRegion command(RegionCode code, Fields fields) {
        return new RenameRegion(code, DirectoryFields.name(fields, name), fields.day("from", from));
    }
}
