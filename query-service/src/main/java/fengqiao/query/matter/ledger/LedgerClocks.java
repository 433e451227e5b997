package fengqiao.query.matter.ledger;

import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.query.matter.ledger.LedgerEntry.RunClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Clocks as rows of cells: names of fields would outweigh them. */
final class LedgerClocks {
    private LedgerClocks() {}

    static BsonArray write(List<RunClock> clocks) {
        BsonArray rows = new BsonArray(clocks.size());
        for (RunClock run : clocks) {
            Clock clock = run.clock();
            rows.add(
                    new BsonArray(
                            List.of(
                                    new BsonString(clock.kind().name()),
                                    new BsonString(clock.rule().set()),
                                    new BsonInt32(clock.rule().version()),
                                    new BsonString(clock.rule().article()),
                                    new BsonString(clock.startDay().toString()),
                                    new BsonString(clock.dueDay().toString()),
                                    BsonBoolean.valueOf(clock.provisional()),
                                    BsonBoolean.valueOf(run.running()))));
        }
        return rows;
    }

    static List<RunClock> read(BsonArray rows) {
        List<RunClock> clocks = new ArrayList<>(rows.size());
        for (BsonValue row : rows) {
            BsonArray cells = row.asArray();
            RuleRef rule =
                    new RuleRef(text(cells, 1), cells.get(2).asNumber().intValue(), text(cells, 3));
            Clock clock =
                    new Clock(
                            ClockKind.valueOf(text(cells, 0)),
                            rule,
                            LocalDate.parse(text(cells, 4)),
                            LocalDate.parse(text(cells, 5)),
                            cells.get(6).asBoolean().getValue());
            clocks.add(new RunClock(clock, cells.get(7).asBoolean().getValue()));
        }
        return List.copyOf(clocks);
    }

    private static String text(BsonArray cells, int index) {
        return cells.get(index).asString().getValue();
    }
}
