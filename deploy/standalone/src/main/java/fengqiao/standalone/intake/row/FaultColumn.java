package fengqiao.standalone.intake.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which column of the file the instance finds fault with. */
public final class FaultColumn {
    private static final Pattern STEP = Pattern.compile("steps\\[(\\d+)](?:\\.(.+))?");

    private FaultColumn() {}

    /**
     * The Chinese name of the column; the field itself where no column was its source.
     *
     * @param row as it was sent
     * @param field as the instance names it, such as {@code category}, {@code steps[2]} or {@code
     *     steps[2].organ}
     */
    public static String of(JsonNode row, String field) {
        Matcher step = STEP.matcher(field);
        Optional<Column> column =
                step.matches()
                        ? ofStep(
                                row.path("steps").path(Integer.parseInt(step.group(1))),
                                step.group(2))
                        : Column.ofField(field);
        return column.map(ColumnNames::chinese).orElse(field);
    }

    private static Optional<Column> ofStep(JsonNode step, @Nullable String detail) {
        String name = name(step);
        Optional<Column> whole = Column.ofField(name);
        if (detail == null) {
            return whole;
        }
        String first = detail.replaceFirst("[.\\[].*", "");
        return Column.ofField(name + "." + first).or(() -> whole);
    }

    /** Its type; reviews by their level and ratings by whom they rate. */
    private static String name(JsonNode step) {
        String type = step.path("type").asString("");
        if (step.path("level").asString("").equals("RE_REVIEW")) {
            return "RE_" + type;
        }
        return type.equals("RATED") ? type + "_" + step.path("body").asString("") : type;
    }
}
