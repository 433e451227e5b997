package fengqiao.command.directory.catalogue;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.directory.DocumentTemplate;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A template as it arrives. */
public record TemplateBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String code,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String kind,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text) {
    DocumentTemplate entry(Fields fields) {
        return new DocumentTemplate(
                fields.code("code", code),
                fields.code("kind", kind),
                fields.text("name", name, 100),
                fields.text("text", text, 4000));
    }
}
