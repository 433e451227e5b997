package fengqiao.command.directory.catalogue;

import fengqiao.command.platform.http.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A catalogue as it arrives. */
public record TaxonomyBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String county,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable List<@Nullable CategoryBody> entries) {
    PublishTaxonomy command(Fields fields) {
        return new PublishTaxonomy(
                CatalogueFields.county(fields, county),
                fields.day("from", from),
                CatalogueFields.entries(fields, entries, CategoryBody::entry));
    }
}
