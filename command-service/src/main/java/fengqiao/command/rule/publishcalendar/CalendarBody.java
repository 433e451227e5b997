package fengqiao.command.rule.publishcalendar;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.UploadedCsv;
import fengqiao.kernel.rule.CalendarDay;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A year's exceptions as rows, or as the text of a CSV file ({@code date,kind,occasion}). */
record CalendarBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer year,
        @Nullable List<@Nullable DayRow> days,
        @Nullable String csv,
        @Nullable Boolean replaces) {
    private static final int FIRST = 2004;
    private static final int LAST = 2200;
    private static final int MOST = 200;

    /** Whether a day is worked against the week, as the file says it. */
    enum Kind {
        off,
        work
    }

    record DayRow(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String day,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Kind.class)
                    @Nullable String kind,
            @Nullable String occasion) {}

    /** A row and where it stands, for errors. */
    private record Placed(String place, @Nullable DayRow row) {}

    PublishCalendar command(Fields fields) {
        if (year == null) {
            fields.fault("year", "required");
        }
        int of = fields.number("year", year, FIRST, LAST, FIRST);
        if (days == null && csv == null || days != null && csv != null) {
            fields.fault("days", "rows-or-csv");
        }
        List<Placed> rows = csv == null ? placed() : fromCsv(csv, fields);
        if (rows.isEmpty()) {
            fields.fault("days", "required");
        }
        if (rows.size() > MOST) {
            fields.fault("days", "size", Integer.toString(MOST));
        }
        return new PublishCalendar(of, exceptions(of, rows, fields), Boolean.TRUE.equals(replaces));
    }

    private List<Placed> placed() {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; days != null && i < days.size(); i++) {
            all.add(new Placed("days[" + i + "]", days.get(i)));
        }
        return all;
    }

    private static List<Placed> fromCsv(String csv, Fields fields) {
        return UploadedCsv.read("csv", csv, List.of("date", "kind"), fields).stream()
                .map(line ->
                        new Placed(
                                line.place(),
                                new DayRow(
                                        line.text("date"),
                                        line.text("kind"),
                                        line.text("occasion"))))
                .toList();
    }

    private static List<CalendarDay> exceptions(int year, List<Placed> rows, Fields fields) {
        List<CalendarDay> all = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (Placed placed : rows) {
            DayRow row = placed.row();
            if (row == null) {
                fields.fault(placed.place(), "object");
                continue;
            }
            Fields own = fields.within(placed.place());
            LocalDate day = own.day("day", row.day());
            if (day.getYear() != year) {
                own.fault("day", "year", Integer.toString(year));
            }
            if (!seen.add(day)) {
                own.fault("day", "twice");
            }
            boolean worked = own.oneOf("kind", row.kind(), Kind.class) == Kind.work;
            all.add(new CalendarDay(day, worked, own.optionalText("occasion", row.occasion(), 40)));
        }
        return all;
    }
}
