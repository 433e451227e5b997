package fengqiao.command.directory.catalogue;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.matter.Category;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A category as it arrives; without English it is called the same in both. */
public record CategoryBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String code,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String zh,
        @Nullable String en) {
    Category entry(Fields fields) {
        String name = fields.text("zh", zh, 100);
        String english = fields.optionalText("en", en, 200);
        return new Category(fields.code("code", code), name, english == null ? name : english);
    }
}
