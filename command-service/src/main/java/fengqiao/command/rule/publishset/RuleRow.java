package fengqiao.command.rule.publishset;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.Origin;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.Rule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule as it arrives; see {@link Rule} for what the fields say. */
record RuleRow(
        @Schema(implementation = Population.class) @Nullable String population,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = ClockKind.class)
                @Nullable String clock,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer days,
        @Schema(implementation = DayKind.class) @Nullable String dayKind,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String article,
        @Nullable Boolean rollsOver,
        @Schema(implementation = StatutoryRoute.class) @Nullable String route,
        @Nullable Boolean fromReceipt,
        @Schema(implementation = Origin.class) @Nullable String origin,
        @Nullable Boolean settable,
        @Nullable Boolean inAll) {
    private static final int LONGEST = 3660;

    /**
     * A row and where it stands, for errors.
     *
     * @param row null where the list holds none
     */
    record Placed(String place, @Nullable RuleRow row) {
        Rule rule(Fields fields) {
            Fields own = fields.within(place);
            RuleRow said = row;
            if (said == null) {
                fields.fault(place, "object");
                said =
                        new RuleRow(
                                null, "ROUTE", 1, null, "policy", null, null, null, null, null,
                                null);
            }
            return said.rule(own);
        }
    }

    static List<Placed> placed(@Nullable List<@Nullable RuleRow> rows) {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; rows != null && i < rows.size(); i++) {
            all.add(new Placed("rules[" + i + "]", rows.get(i)));
        }
        return all;
    }

    private Rule rule(Fields fields) {
        ClockKind kind = fields.oneOf("clock", clock, ClockKind.class);
        DayKind unit = fields.oneOf("dayKind", dayKind, DayKind.class, DayKind.CALENDAR);
        if (!kind.takes(unit)) {
            fields.fault("dayKind", "day-kind");
        }
        if (days == null) {
            fields.fault("days", "required");
        }
        return new Rule(
                optional("population", population, Population.class, fields),
                kind,
                fields.number("days", days, 1, LONGEST, 1),
                unit,
                fields.text("article", article, 40),
                yes(rollsOver),
                name(optional("route", route, StatutoryRoute.class, fields)),
                yes(fromReceipt),
                fields.oneOf("origin", origin, Origin.class, Origin.ANY),
                yes(settable),
                yes(inAll));
    }

    private static boolean yes(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E optional(
            String field, @Nullable String value, Class<E> type, Fields fields) {
        return value == null || value.isEmpty() ? null : fields.oneOf(field, value, type);
    }
}
