package fengqiao.command.directory.catalogue;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.StatutoryRoute;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pathway as it arrives; without English it is called the same in both. */
public record PathwayBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String code,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = StatutoryRoute.class)
                @Nullable String route,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String zh,
        @Nullable String en,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String law) {
    Pathway entry(Fields fields) {
        String name = fields.text("zh", zh, 100);
        String english = fields.optionalText("en", en, 200);
        return new Pathway(
                fields.code("code", code),
                fields.oneOf("route", route, StatutoryRoute.class),
                name,
                english == null ? name : english,
                fields.text("law", law, 200));
    }
}
