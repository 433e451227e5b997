package fengqiao.command.directory.region;

import fengqiao.command.directory.DirectoryFields;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.RegionCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A split as it arrives. */
public record SplitBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<@Nullable String> into,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String heir,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from) {
    SplitRegion command(RegionCode code, Fields fields) {
        List<RegionCode> parts = DirectoryFields.regions(fields, "into", into, 50);
        RegionCode first = fields.region("heir", heir);
        if (parts.size() < 2) {
            fields.fault("into", "size", "2");
        } else if (!parts.contains(first)) {
            fields.fault("heir", "enum", parts.toString());
        }
        return new SplitRegion(code, parts, first, fields.day("from", from));
    }
}
