package fengqiao.standalone.intake.row;

import fengqiao.standalone.intake.file.TableRow;
import fengqiao.standalone.intake.text.IntakeText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one line by column, and the faults found in them. */
final class Cells {
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");
    private static final int LONGEST_SHOWN = 40;

    private final Header header;
    private final TableRow row;
    private final Instant now;
    private final List<RowError> errors = new ArrayList<>();

    /**
     * @param now times after it are faults
     */
    Cells(Header header, TableRow row, Instant now) {
        this.header = header;
        this.now = now;
        this.row = row;
        List<String> cells = row.cells();
        if (cells.size() > header.width()
                && !cells.subList(header.width(), cells.size()).stream()
                        .allMatch(String::isBlank)) {
            String found = Integer.toString(cells.size());
            errors.add(fault("", "fields", "fields", found, Integer.toString(header.width())));
        }
    }

    /** Stripped, or null where it is empty or the file lacks the column. */
    @Nullable String get(Column column) {
        Integer place = header.places().get(column);
        if (place == null || place >= row.cells().size()) {
            return null;
        }
        String value = row.cells().get(place).strip();
        if (value.isEmpty()) {
            return null;
        }
        if (TableRow.hasNoValue(value)) {
            once(column, "no-value", TableRow.instead(value));
            return null;
        }
        if (column.isDigits() && value.length() < 16 && SCIENTIFIC.matcher(value).matches()) {
            once(column, "digits-lost");
            return null;
        }
        return value;
    }

    @Nullable String get(Column column, int longest) {
        String value = get(column);
        if (value != null && value.codePointCount(0, value.length()) > longest) {
            fail(column, "too-long", Integer.toString(longest), Integer.toString(value.length()));
        }
        return value;
    }

    /** Empty, and a fault noted, where the cell is empty. */
    String required(Column column, int longest) {
        String value = get(column, longest);
        if (value == null) {
            if (!hasFault(column)) {
                fail(column, "required");
            }
            return "";
        }
        return value;
    }

    /** When something happened. */
    @Nullable OffsetDateTime time(Column column) {
        OffsetDateTime time = timeToCome(column);
        if (time != null && time.toInstant().isAfter(now)) {
            fail(column, "future", String.valueOf(get(column)));
        }
        return time;
    }

    /** A time that may lie in the future. */
    @Nullable OffsetDateTime timeToCome(Column column) {
        String value = get(column);
        if (value == null) {
            return null;
        }
        Optional<OffsetDateTime> time = Times.parse(value);
        if (time.isEmpty()) {
            String serial = Times.serial(value);
            if (serial.isEmpty()) {
                fail(column, "time", shown(column, value));
            } else {
                say(column, "time", "time-serial", value, serial);
            }
        }
        return time.orElse(null);
    }

    /** The API's word for a cell, or {@code absent} where it is empty or not understood. */
    String word(Column column, String kind, String absent) {
        String value = get(column);
        if (value == null) {
            return absent;
        }
        Optional<String> word = Words.value(kind, value);
        if (word.isEmpty()) {
            fail(column, "word", shown(column, value), Words.known(kind));
        }
        return word.orElse(absent);
    }

    boolean hasFault(Column column) {
        String name = ColumnNames.chinese(column);
        return errors.stream().anyMatch(error -> error.field().equals(name));
    }

    /** For what every look at the cell finds again. */
    private void once(Column column, String code, Object... details) {
        if (!hasFault(column)) {
            fail(column, code, details);
        }
    }

    void fail(Column column, String code, Object... details) {
        say(column, code, code, details);
    }

    /** A fault of that code in the words of another. */
    private void say(Column column, String code, String words, Object... details) {
        errors.add(fault(ColumnNames.chinese(column), code, words, details));
    }

    /**
     * @param words name of the sentence below {@code row.}
     */
    static RowError fault(String field, String code, String words, Object... details) {
        return new RowError(field, "row." + code, IntakeText.say("row." + words, details));
    }

    /** What may be repeated of a value: nothing personal, and not pages of it. */
    static String shown(Column column, String value) {
        if (column.isPersonal()) {
            return "…";
        }
        String line = value.replaceAll("\\s+", " ");
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    }

    List<RowError> errors() {
        return List.copyOf(errors);
    }
}
