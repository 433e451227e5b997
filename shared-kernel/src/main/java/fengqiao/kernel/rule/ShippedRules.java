package fengqiao.kernel.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rule sets inside the jar: {@code rule-sets.csv}, a line a rule, and their names. */
final class ShippedRules {
    private ShippedRules() {}

    static List<RuleSet> read() {
        Map<String, List<String>> names =
                KernelData.rows("rule-set-names.csv").stream()
                        .collect(Collectors.toMap(List::getFirst, row -> row));
        Map<String, List<List<String>>> lines =
                KernelData.rows("rule-sets.csv").stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get(0) + "/" + row.get(1),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return lines.values().stream()
                .map(rows -> set(rows, names.get(rows.getFirst().getFirst())))
                .toList();
    }

    private static RuleSet set(List<List<String>> rows, @Nullable List<String> names) {
        List<String> first = rows.getFirst();
        if (names == null) {
            throw new IllegalStateException("rule-set-names.csv lacks " + first.getFirst());
        }
        return new RuleSet(
                first.get(0),
                Integer.parseInt(first.get(1)),
                names.get(1),
                names.get(2),
                first.get(2),
                LocalDate.parse(first.get(3)),
                first.get(4).isEmpty() ? null : LocalDate.parse(first.get(4)),
                rows.stream().map(row -> rule(row.subList(5, row.size()))).toList());
    }

    private static Rule rule(List<String> cells) {
        return new Rule(
                cells.get(0).isEmpty() ? null : Population.valueOf(cells.get(0)),
                ClockKind.valueOf(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                DayKind.valueOf(cells.get(3)),
                cells.get(4),
                Boolean.parseBoolean(cells.get(5)),
                cells.get(6).isEmpty() ? null : cells.get(6),
                Boolean.parseBoolean(cells.get(7)),
                cells.get(8).isEmpty() ? Origin.ANY : Origin.valueOf(cells.get(8)),
                Boolean.parseBoolean(cells.get(9)),
                Boolean.parseBoolean(cells.get(10)));
    }
}
