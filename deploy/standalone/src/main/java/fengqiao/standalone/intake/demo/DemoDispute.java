package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.text.ResourceRows;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Before whom quarrels of a category are mediated.
 *
 * @param category code, or the beginning of one
 * @param kind of dispute
 * @param rung first one of the ladder for that kind
 * @param body specialised body of the county; empty for the place's own
 */
record DemoDispute(String category, String kind, String rung, String body) {
    private static final List<DemoDispute> ALL =
            ResourceRows.of("demo/disputes.csv").stream()
                    .map(row -> new DemoDispute(row.get(0), row.get(1), row.get(2), row.get(3)))
                    .toList();

    /** The narrowest entry; none where nobody mediates such things. */
    static Optional<DemoDispute> of(String category) {
        return ALL.stream()
                .filter(one -> category.startsWith(one.category))
                .max(Comparator.comparingInt(one -> one.category.length()));
    }

    /** The body that mediates a quarrel of that place. */
    String bodyAt(String county, Case place) {
        return "b-"
                + switch (rung) {
                    case "VILLAGE" -> place.village().code();
                    case "TOWNSHIP" -> place.township().code();
                    default -> county + "-" + body;
                };
    }
}
