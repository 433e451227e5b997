package fengqiao.command.directory.catalogue;

import fengqiao.command.platform.http.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A catalogue as it arrives. */
public record PathwaysBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String county,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable List<@Nullable PathwayBody> entries) {
    PublishPathways command(Fields fields) {
        return new PublishPathways(
                CatalogueFields.county(fields, county),
                fields.day("from", from),
                CatalogueFields.entries(fields, entries, PathwayBody::entry));
    }
}
