package fengqiao.standalone.intake.row;

import fengqiao.standalone.intake.text.ResourceRows;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words under which a header may name a column, in Chinese and English. */
public final class ColumnNames {
    private static final Map<Column, String> CHINESE = new EnumMap<>(Column.class);
    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        ResourceRows.of("columns.csv").forEach(ColumnNames::add);
    }

    private ColumnNames() {}

    private static void add(List<String> row) {
        Column column = Column.valueOf(row.get(0));
        CHINESE.put(column, row.get(1));
        BY_NAME.put(plain(row.get(1)), column);
        BY_NAME.put(plain(row.get(2)), column);
        for (String alias : row.get(3).split("\\|")) {
            BY_NAME.putIfAbsent(plain(alias), column);
        }
    }

    public static Optional<Column> find(String name) {
        String plain = plain(name);
        return plain.isEmpty() ? Optional.empty() : Optional.ofNullable(BY_NAME.get(plain));
    }

    public static boolean isColumn(String name) {
        return find(name).isPresent();
    }

    /** The Chinese word that our own files carry. */
    public static String chinese(Column column) {
        return CHINESE.getOrDefault(column, column.name());
    }

    /** {@code External_Number*} and {@code externalnumber} are one. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s_\\-*:/()\uFEFF\u200B]", "")
                .toLowerCase(Locale.ROOT);
    }
}
