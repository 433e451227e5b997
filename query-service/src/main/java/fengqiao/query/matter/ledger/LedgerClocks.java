package fengqiao.query.matter.ledger;

import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.ClockPause;
import fengqiao.kernel.rule.ClockStop;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Clocks as rows of cells: names of fields would outweigh them. The last three cells (last day as
 * it stands, pauses, extension) are there only where a clock was moved.
 */
final class LedgerClocks {
    private static final int PLAIN = 12;
    private static final int DUE = 12;
    private static final int PAUSES = 13;
    private static final int EXTENSION = 14;

    private LedgerClocks() {}

    static BsonArray write(MatterClocks clocks) {
        BsonArray rows = new BsonArray(clocks.all().size());
        for (RunningClock running : clocks.all()) {
            BsonArray cells = clock(running.clock());
            ClockStop stop = running.stop();
            cells.add(text(stop == null ? null : stop.day().toString()));
            cells.add(text(stop == null ? null : stop.event()));
            if (!running.pauses().isEmpty() || running.extension() != null) {
                cells.add(day(running.dueDay()));
                cells.add(pauses(running.pauses()));
                cells.add(extension(running.extension()));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static BsonArray clock(Clock clock) {
        BsonArray cells = new BsonArray(PLAIN);
        cells.add(new BsonString(clock.kind().name()));
        rule(clock.rule(), cells);
        cells.add(day(clock.startDay()));
        cells.add(day(clock.dueDay()));
        cells.add(BsonBoolean.valueOf(clock.provisional()));
        ClockInputs inputs = clock.inputs();
        cells.add(new BsonInt32(inputs == null ? -1 : inputs.days()));
        cells.add(text(inputs == null ? null : inputs.dayKind().name()));
        cells.add(BsonBoolean.valueOf(inputs != null && inputs.rollsOver()));
        return cells;
    }

    private static void rule(RuleRef rule, BsonArray cells) {
        cells.add(new BsonString(rule.set()));
        cells.add(new BsonInt32(rule.version()));
        cells.add(new BsonString(rule.article()));
    }

    private static BsonArray pauses(List<ClockPause> pauses) {
        BsonArray days = new BsonArray(2 * pauses.size());
        for (ClockPause pause : pauses) {
            LocalDate to = pause.to();
            days.add(day(pause.from()));
            days.add(text(to == null ? null : to.toString()));
        }
        return days;
    }

    private static BsonArray extension(@Nullable ClockExtension extension) {
        BsonArray cells = new BsonArray();
        if (extension != null) {
            rule(extension.rule(), cells);
            cells.add(new BsonInt32(extension.days()));
        }
        return cells;
    }

    private static BsonString day(LocalDate day) {
        return new BsonString(day.toString());
    }

    /** Empty for none. */
    private static BsonString text(@Nullable String text) {
        return new BsonString(text == null ? "" : text);
    }

    static MatterClocks read(BsonArray rows) {
        List<RunningClock> clocks = new ArrayList<>(rows.size());
        for (BsonValue row : rows) {
            clocks.add(running(row.asArray()));
        }
        return new MatterClocks(List.copyOf(clocks));
    }

    private static RunningClock running(BsonArray cells) {
        RuleRef rule = rule(cells, 1);
        String dayKind = text(cells, 8);
        ClockInputs inputs =
                dayKind.isEmpty()
                        ? null
                        : new ClockInputs(
                                number(cells, 7),
                                DayKind.valueOf(dayKind),
                                cells.get(9).asBoolean().getValue());
        Clock clock =
                new Clock(
                        ClockKind.valueOf(text(cells, 0)),
                        rule,
                        day(cells, 4),
                        day(cells, 5),
                        cells.get(6).asBoolean().getValue(),
                        inputs);
        String stopped = text(cells, 10);
        ClockStop stop = stopped.isEmpty() ? null : new ClockStop(day(cells, 10), text(cells, 11));
        if (cells.size() == PLAIN) {
            return new RunningClock(clock, clock.dueDay(), List.of(), null, stop);
        }
        BsonArray extension = cells.get(EXTENSION).asArray();
        return new RunningClock(
                clock,
                day(cells, DUE),
                pauses(cells.get(PAUSES).asArray()),
                extension.isEmpty()
                        ? null
                        : new ClockExtension(rule, rule(extension, 0), number(extension, 3)),
                stop);
    }

    private static RuleRef rule(BsonArray cells, int from) {
        return new RuleRef(text(cells, from), number(cells, from + 1), text(cells, from + 2));
    }

    private static List<ClockPause> pauses(BsonArray days) {
        List<ClockPause> pauses = new ArrayList<>(days.size() / 2);
        for (int i = 0; i < days.size(); i += 2) {
            String to = text(days, i + 1);
            pauses.add(new ClockPause(day(days, i), to.isEmpty() ? null : LocalDate.parse(to)));
        }
        return List.copyOf(pauses);
    }

    private static String text(BsonArray cells, int index) {
        return cells.get(index).asString().getValue();
    }

    private static int number(BsonArray cells, int index) {
        return cells.get(index).asNumber().intValue();
    }

    private static LocalDate day(BsonArray cells, int index) {
        return LocalDate.parse(text(cells, index));
    }
}
