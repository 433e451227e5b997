package fengqiao.command.matter.register;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.matter.Assigned;
import fengqiao.kernel.matter.RaisedLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a superior office set when it assigned the matter. */
public record AssignedBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = RaisedLevel.class)
                @Nullable String level,
        @Nullable String number,
        @Nullable String dueDay) {
    Assigned assigned(Fields fields) {
        return new Assigned(
                fields.oneOf("level", level, RaisedLevel.class),
                fields.optionalText("number", number, 64),
                fields.optionalDay("dueDay", dueDay));
    }
}
