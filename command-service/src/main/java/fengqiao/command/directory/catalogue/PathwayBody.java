package fengqiao.command.directory.catalogue;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.DayKind;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pathway as it arrives; without English it is called the same in both. */
public record PathwayBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String code,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = StatutoryRoute.class)
                @Nullable String route,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String zh,
        @Nullable String en,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String law,
        @Nullable Integer days,
        @Schema(allowableValues = {"CALENDAR", "WORKING"}) @Nullable String dayKind) {
    private static final int LONGEST_LIMIT = 3660;

    Pathway entry(Fields fields) {
        String name = fields.text("zh", zh, 100);
        String english = fields.optionalText("en", en, 200);
        return new Pathway(
                fields.code("code", code),
                fields.oneOf("route", route, StatutoryRoute.class),
                name,
                english == null ? name : english,
                fields.text("law", law, 200),
                days == null ? null : fields.number("days", days, 1, LONGEST_LIMIT, 1),
                kind(fields));
    }

    private @Nullable DayKind kind(Fields fields) {
        if (days == null) {
            return null;
        }
        DayKind kind =
                dayKind == null
                        ? DayKind.CALENDAR
                        : fields.oneOf("dayKind", dayKind, DayKind.class);
        if (kind != DayKind.CALENDAR && kind != DayKind.WORKING) {
            fields.fault("dayKind", "enum", "CALENDAR, WORKING");
        }
        return kind;
    }
}
