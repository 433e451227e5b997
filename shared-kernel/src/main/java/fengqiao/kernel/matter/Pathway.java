package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.KernelData;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue of statutory pathways 法定途径清单: where a demand is to be brought (Art.
 * 31).
 *
 * @param code such as {@code 31.1.02}: item of the article, then a number
 * @param law the act that opens it
 * @param days its own limit of handling, from acceptance; none where its law sets none
 * @param dayKind what kind of days; calendar days where nothing is said
 */
public record Pathway(
        String code,
        StatutoryRoute route,
        String zh,
        String en,
        String law,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer days,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DayKind dayKind) {
    private static final Map<String, Pathway> SHIPPED = load();

    /** One whose law sets no limit. */
    public Pathway(String code, StatutoryRoute route, String zh, String en, String law) {
        this(code, route, zh, en, law, null, null);
    }

    /** The catalogue this version ships, by code, ascending; counties publish longer ones. */
    public static Map<String, Pathway> shipped() {
        return SHIPPED;
    }

    private static Map<String, Pathway> load() {
        Map<String, Pathway> all = new TreeMap<>();
        for (List<String> row : KernelData.rows("pathways.csv")) {
            StatutoryRoute route = StatutoryRoute.valueOf(row.get(1));
            boolean limited = !row.get(5).isEmpty();
            all.put(
                    row.get(0),
                    new Pathway(
                            row.get(0),
                            route,
                            row.get(2),
                            row.get(3),
                            row.get(4),
                            limited ? Integer.valueOf(row.get(5)) : null,
                            limited ? DayKind.valueOf(row.get(6)) : null));
        }
        return Collections.unmodifiableMap(all);
    }

    /** What its clock of handling is computed from; none where its law sets no limit. */
    public @Nullable ClockInputs limit() {
        return days == null
                ? null
                : new ClockInputs(days, dayKind == null ? DayKind.CALENDAR : dayKind, false);
    }

    /** Whether it leads away from petition work, so that somebody can be guided there. */
    public boolean leadsElsewhere() {
        return switch (route) {
            case LITIGATION_OR_ARBITRATION,
                    ADMINISTRATIVE_RECONSIDERATION,
                    OTHER_STATUTORY_PROCEDURE,
                    PARTY_DISCIPLINE_PROCEDURE,
                    ADMINISTRATIVE_DUTY ->
                    true;
            case PETITION_PROCEDURE, POLICY -> false;
        };
    }
}
