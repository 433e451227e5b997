package fengqiao.query.matter.ledger;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.matter.VisitFlag;
import fengqiao.query.matter.ledger.LedgerIntake.VisitAt;
import fengqiao.query.platform.mongo.Fields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Visits as rows of cells, cut after the last that says something: names would outweigh them. */
final class VisitRows {
    private VisitRows() {}

    static BsonArray write(List<VisitAt> visits) {
        BsonArray rows = new BsonArray(visits.size());
        visits.forEach(one -> rows.add(row(one)));
        return rows;
    }

    private static BsonArray row(VisitAt one) {
        Visit visit = one.visit();
        RaisedLevel level = visit.level();
        RegionCode point = visit.intakePoint();
        Integer speak = visit.representatives();
        BsonArray cells = new BsonArray(8);
        cells.add(new BsonInt64(Fields.micros(one.at())));
        cells.add(new BsonString(visit.channel().name()));
        cells.add(new BsonInt32(visit.persons()));
        cells.add(text(level == null ? null : level.name()));
        cells.add(text(visit.subChannel()));
        cells.add(text(point == null ? null : point.value()));
        cells.add(speak == null ? BsonNull.VALUE : new BsonInt32(speak));
        visit.flags().forEach(flag -> cells.add(new BsonString(flag.name())));
        while (cells.getLast().isNull()) {
            cells.removeLast();
        }
        return cells;
    }

    private static BsonValue text(@Nullable String text) {
        return text == null ? BsonNull.VALUE : new BsonString(text);
    }

    static List<VisitAt> read(BsonArray rows) {
        List<VisitAt> visits = new ArrayList<>(rows.size());
        for (BsonValue row : rows) {
            visits.add(visit(row.asArray()));
        }
        return List.copyOf(visits);
    }

    private static VisitAt visit(BsonArray cells) {
        String level = text(cells, 3);
        String point = text(cells, 5);
        Set<VisitFlag> flags = EnumSet.noneOf(VisitFlag.class);
        for (int i = 7; i < cells.size(); i++) {
            flags.add(VisitFlag.valueOf(cells.get(i).asString().getValue()));
        }
        return new VisitAt(
                Fields.instantOf(cells.get(0).asNumber().longValue()),
                new Visit(
                        Channel.valueOf(cells.get(1).asString().getValue()),
                        text(cells, 4),
                        level == null ? null : RaisedLevel.valueOf(level),
                        point == null ? null : new RegionCode(point),
                        cells.get(2).asNumber().intValue(),
                        cells.size() > 6 && !cells.get(6).isNull()
                                ? Integer.valueOf(cells.get(6).asNumber().intValue())
                                : null,
                        flags));
    }

    private static @Nullable String text(BsonArray cells, int index) {
        return index >= cells.size() || cells.get(index).isNull()
                ? null
                : cells.get(index).asString().getValue();
    }
}
