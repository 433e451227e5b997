package fengqiao.standalone.intake.row;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of steps as the values the commands take; faults are noted in the cells. */
final class StepCells {
    static final int LONGEST_CODE = 64;
    private static final int LONGEST_TEXT = 4000;

    private final Cells cells;
    private final UnitNames units;

    StepCells(Cells cells, UnitNames units) {
        this.cells = cells;
        this.units = units;
    }

    /** What is null is left out. */
    static ImportRow.Step step(String type, OffsetDateTime at, @Nullable Object... pairs) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                details.put(String.valueOf(pairs[i]), value);
            }
        }
        return new ImportRow.Step(type, at.toString(), details);
    }

    static List<ImportRow.Step> one(String type, OffsetDateTime at, @Nullable Object... pairs) {
        return List.of(step(type, at, pairs));
    }

    Cells cells() {
        return cells;
    }

    String code(Column column) {
        return cells.required(column, LONGEST_CODE);
    }

    /**
     * The code that the word of a catalogue stands for.
     *
     * @param fault where it is none of them
     */
    String code(Column column, Function<String, Optional<String>> codes, String fault) {
        String word = text(column);
        Optional<String> code = codes.apply(word);
        if (code.isEmpty() && !word.isEmpty()) {
            cells.fail(column, fault, Cells.shown(column, word));
        }
        return code.orElse("");
    }

    String text(Column column) {
        return cells.required(column, LONGEST_TEXT);
    }

    @Nullable String optionalText(Column column) {
        return cells.get(column, LONGEST_TEXT);
    }

    String word(Column column, String kind) {
        cells.required(column, LONGEST_TEXT);
        return cells.word(column, kind, "");
    }

    String unit(Column column) {
        String word = code(column);
        Optional<String> id = units.id(word);
        if (id.isEmpty()) {
            cells.fail(column, "unit", Cells.shown(column, word));
        }
        return id.orElse("");
    }

    /** Of 1 to 90. */
    @Nullable Integer days(Column column) {
        String text = code(column);
        if (!text.matches("[1-8]?\\d|90") || text.equals("0")) {
            cells.fail(column, "days", Cells.shown(column, text));
            return null;
        }
        return Integer.valueOf(text);
    }
}
