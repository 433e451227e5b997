package fengqiao.standalone.intake.row;

import fengqiao.standalone.intake.file.TableRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands the lines of one file, one after another. */
public final class RowReader {
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_PERSONS = 100_000;
    private static final Column[][] PARTIES = {
        {Column.NAME_1, Column.PHONE_1, Column.ID_NUMBER_1, Column.ROLE_1},
        {Column.NAME_2, Column.PHONE_2, Column.ID_NUMBER_2, Column.ROLE_2},
        {Column.NAME_3, Column.PHONE_3, Column.ID_NUMBER_3, Column.ROLE_3}
    };

    private final Header header;
    private final Instant now;
    private final UnitNames units;
    private final SeenNumbers seen = new SeenNumbers();

    /**
     * @param now times after it are faults
     */
    public RowReader(Header header, Instant now) {
        this(header, now, UnitNames.UNASKED);
    }

    /**
     * The same, for a file that may name units in words.
     *
     * @param now times after it are faults
     */
    public RowReader(Header header, Instant now, UnitNames units) {
        this.header = header;
        this.units = units;
        this.now = now;
    }

    public ReadRow read(TableRow line) {
        if (isUnsplit(line)) {
            String width = Integer.toString(header.width());
            RowError unsplit = Cells.fault("", "fields", "unsplit", width);
            return new ReadRow(line.number(), "", null, List.of(unsplit));
        }
        var cells = new Cells(header, line, now);
        String number = externalNumber(cells, line.number());
        String kind = cells.word(Column.KIND, "KIND", "INCIDENT");
        OffsetDateTime seenAt = cells.time(Column.SEEN_AT);
        if (seenAt == null && !cells.hasFault(Column.SEEN_AT)) {
            cells.fail(Column.SEEN_AT, "required");
        }
        ImportRow row = row(cells, number, kind, seenAt == null ? OffsetDateTime.MIN : seenAt);
        List<RowError> errors = cells.errors();
        return new ReadRow(line.number(), number, errors.isEmpty() ? row : null, errors);
    }

    /** One field under a header of many, with what another delimiter would be in it. */
    private boolean isUnsplit(TableRow line) {
        return header.width() > 2
                && line.cells().size() == 1
                && line.cells().getFirst().matches("(?s).*[,;\t|，；].*");
    }

    private ImportRow row(Cells cells, String number, String kind, OffsetDateTime seenAt) {
        OffsetDateTime registered = cells.time(Column.REGISTERED_AT);
        OffsetDateTime registeredAt = registered == null ? seenAt : registered;
        if (registeredAt.isBefore(seenAt)) {
            cells.fail(Column.REGISTERED_AT, "order", ColumnNames.chinese(Column.SEEN_AT));
        }
        return new ImportRow(
                number,
                grid(cells),
                category(cells),
                cells.required(Column.TEXT, LONGEST_TEXT),
                cells.get(Column.PLACE, LONGEST_PLACE),
                persons(cells),
                parties(cells, kind),
                seenAt.toString(),
                cells.get(Column.WORKER, LONGEST_NUMBER),
                kind,
                cells.word(Column.CHANNEL, "CHANNEL", channelOf(kind)),
                VisitReader.visit(cells),
                VisitReader.amountFen(cells),
                VisitReader.agent(cells),
                registeredAt.toString(),
                new StepReader(cells, registeredAt, units).read());
    }

    private String externalNumber(Cells cells, long line) {
        String number = cells.required(Column.EXTERNAL_NUMBER, LONGEST_NUMBER);
        if (!number.isEmpty()) {
            long before = seen.add(number, line);
            if (before > 0) {
                cells.fail(Column.EXTERNAL_NUMBER, "duplicate", Long.toString(before));
            }
        }
        return number;
    }

    private static String grid(Cells cells) {
        String grid = cells.required(Column.GRID, LONGEST_NUMBER);
        if (!grid.isEmpty() && !grid.matches("\\d{15}|\\d{12}")) {
            cells.fail(Column.GRID, "grid", Cells.shown(Column.GRID, grid));
        }
        return grid;
    }

    private static String category(Cells cells) {
        String word = cells.required(Column.CATEGORY, LONGEST_PLACE);
        Optional<String> category = Words.category(word);
        if (category.isEmpty() && !word.isEmpty()) {
            cells.fail(Column.CATEGORY, "category", Cells.shown(Column.CATEGORY, word));
        }
        return category.orElse("");
    }

    private static @Nullable Integer persons(Cells cells) {
        String text = cells.get(Column.PERSONS);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > MOST_PERSONS) {
            cells.fail(Column.PERSONS, "persons", Cells.shown(Column.PERSONS, text));
            return null;
        }
        return Integer.valueOf(text);
    }

    /**
     * An incident comes from a patrol; a petition whose channel the file does not tell, in person.
     */
    private static String channelOf(String kind) {
        return kind.equals("INCIDENT") ? "GRID_PATROL" : "VISIT";
    }

    private static List<ImportRow.Party> parties(Cells cells, String kind) {
        List<ImportRow.Party> parties = new ArrayList<>();
        String usual = kind.equals("INCIDENT") ? "CONCERNED" : "PETITIONER";
        for (Column[] columns : PARTIES) {
            String name = cells.get(columns[0], LONGEST_NAME);
            String phone = cells.get(columns[1], LONGEST_NUMBER);
            String idNumber = cells.get(columns[2], LONGEST_NUMBER);
            String role = cells.word(columns[3], "ROLE", usual);
            if (name != null || phone != null || idNumber != null) {
                parties.add(new ImportRow.Party(role, name, phone, idNumber));
            } else if (cells.get(columns[3]) != null) {
                cells.fail(columns[3], "party-empty");
            }
        }
        if (!kind.equals("INCIDENT")
                && parties.stream().noneMatch(party -> party.role().equals("PETITIONER"))) {
            cells.fail(Column.NAME_1, "petitioner");
        }
        return parties;
    }
}
