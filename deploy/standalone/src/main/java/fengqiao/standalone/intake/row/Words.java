package fengqiao.standalone.intake.row;

import fengqiao.kernel.dispute.DisputeKind;
import fengqiao.kernel.matter.Category;
import fengqiao.kernel.matter.Pathway;
import fengqiao.standalone.intake.text.ResourceRows;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words under which a cell may name a value: the API's own, or Chinese ones. */
final class Words {
    private static final Map<String, String> VALUES = new HashMap<>();
    private static final Map<String, String> CHINESE = new HashMap<>();
    private static final Map<String, String> CATEGORIES = categories();

    static {
        ResourceRows.of("words.csv").forEach(Words::add);
    }

    private Words() {}

    private static void add(List<String> row) {
        String column = row.get(0);
        VALUES.put(column + row.get(1), row.get(1));
        VALUES.put(column + row.get(2), row.get(1));
        CHINESE.merge(column, row.get(2), (one, other) -> one + "、" + other);
        for (String alias : row.get(3).split("\\|")) {
            VALUES.put(column + alias, row.get(1));
        }
    }

    /**
     * @param column such as {@code KIND}
     */
    static Optional<String> value(String column, String word) {
        return Optional.ofNullable(VALUES.get(column + word.toUpperCase(Locale.ROOT)));
    }

    /** The words a column takes, for the answer to another. */
    static String known(String column) {
        return CHINESE.getOrDefault(column, "");
    }

    /** By code, by the full path of Chinese names, or by the third level's own name. */
    static Optional<String> category(String word) {
        return Optional.ofNullable(CATEGORIES.get(word.replaceAll("\\s*[/／>＞|、\\\\]\\s*", "/")));
    }

    /** By code or by its Chinese name. */
    static Optional<String> pathway(String word) {
        return Pathway.shipped().values().stream()
                .filter(pathway -> pathway.code().equals(word) || pathway.zh().equals(word))
                .map(Pathway::code)
                .findFirst();
    }

    /** A kind of dispute, which is of the second level, by code or by its Chinese name. */
    static Optional<String> disputeKind(String word) {
        return DisputeKind.shipped().values().stream()
                .filter(kind -> kind.level() == 2)
                .filter(kind -> kind.code().equals(word) || kind.zh().equals(word))
                .map(DisputeKind::code)
                .findFirst();
    }

    private static Map<String, String> categories() {
        Map<String, Category> all = Category.shipped();
        Map<String, String> byName = new HashMap<>();
        for (Category category : all.values()) {
            if (category.level() == 3) {
                String code = category.code();
                byName.put(code, code);
                byName.put(path(all, code), code);
            }
        }
        all.values().stream()
                .filter(category -> category.level() == 3)
                .collect(Collectors.groupingBy(Category::zh))
                .forEach((name, same) -> {
                    if (same.size() == 1) {
                        byName.putIfAbsent(name, same.getFirst().code());
                    }
                });
        return byName;
    }

    private static String path(Map<String, Category> all, String code) {
        return name(all, code.substring(0, 2))
                + "/"
                + name(all, code.substring(0, 5))
                + "/"
                + name(all, code);
    }

    private static String name(Map<String, Category> all, String code) {
        Category category = all.get(code);
        return category == null ? code : category.zh();
    }
}
