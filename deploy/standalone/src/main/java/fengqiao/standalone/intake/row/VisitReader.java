package fengqiao.standalone.intake.row;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a matter came in, as far as a file tells. */
final class VisitReader {
    private static final int LONGEST_CODE = 64;
    private static final int FEN_OF_A_YUAN = 100;

    private VisitReader() {}

    static ImportRow.@Nullable Visit visit(Cells cells) {
        String level = cells.word(Column.LEVEL, "LEVEL", "");
        Set<String> flags = flags(cells);
        var visit =
                new ImportRow.Visit(
                        cells.get(Column.SUB_CHANNEL, LONGEST_CODE),
                        level.isEmpty() ? null : level,
                        cells.get(Column.INTAKE_POINT, LONGEST_CODE),
                        representatives(cells),
                        flags.contains("SKIP_LEVEL") ? true : null,
                        flags.contains("OUTSIDE_RECEPTION") ? true : null);
        var nothing = new ImportRow.Visit(null, null, null, null, null, null);
        return visit.equals(nothing) ? null : visit;
    }

    private static Set<String> flags(Cells cells) {
        Set<String> flags = new HashSet<>();
        String said = cells.get(Column.VISIT_FLAGS, LONGEST_CODE);
        for (String word : said == null ? new String[0] : said.split("[、,，;；|\\s]+")) {
            Words.value("VISIT_FLAG", word)
                    .ifPresentOrElse(
                            flags::add,
                            () ->
                                    cells.fail(
                                            Column.VISIT_FLAGS,
                                            "word",
                                            Cells.shown(Column.VISIT_FLAGS, word),
                                            Words.known("VISIT_FLAG")));
        }
        return flags;
    }

    private static @Nullable Integer representatives(Cells cells) {
        String text = cells.get(Column.REPRESENTATIVES);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,3}")) {
            cells.fail(
                    Column.REPRESENTATIVES, "persons", Cells.shown(Column.REPRESENTATIVES, text));
            return null;
        }
        return Integer.valueOf(text);
    }

    /** The file says yuan, with at most two decimals. */
    static @Nullable Long amountFen(Cells cells) {
        return fen(cells, Column.AMOUNT);
    }

    static @Nullable Long fen(Cells cells, Column column) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        String plain = text.replaceAll("[,，元\\s]", "");
        if (!plain.matches("\\d{1,11}(\\.\\d{1,2})?")) {
            cells.fail(column, "amount", Cells.shown(column, text));
            return null;
        }
        return new BigDecimal(plain).multiply(BigDecimal.valueOf(FEN_OF_A_YUAN)).longValueExact();
    }

    /** A grid worker by its id, any other post as a village cadre. */
    static ImportRow.@Nullable Agent agent(Cells cells) {
        String post = cells.get(Column.AGENT, LONGEST_CODE);
        if (post == null) {
            return null;
        }
        return new ImportRow.Agent(post.startsWith("w-") ? "GRID_WORKER" : "VILLAGE_CADRE", post);
    }
}
