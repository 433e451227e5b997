package fengqiao.query.indicator;

import static com.mongodb.client.model.Filters.in;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.directory.Directory;
import fengqiao.query.directory.DirectoryEntry;
import fengqiao.query.matter.ledger.LedgerTotals;
import fengqiao.query.matter.ledger.LedgerView;
import fengqiao.query.matter.ledger.Room;
import fengqiao.query.platform.intake.Lag;
import fengqiao.query.platform.mongo.MongoTotals;
import fengqiao.query.platform.web.ReadSide;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Computes dashboards as small sums over totals. Safe for many threads. */
@Component
final class Dashboards {
    private final LedgerView view;
    private final Directory directory;
    private final ReadSide reads;
    private final Clock clock;

    Dashboards(
            LedgerView view,
            Directory directory,
            ReadSide reads,
            @Qualifier("queryClock") Clock clock) {
        this.view = view;
        this.directory = directory;
        this.reads = reads;
        this.clock = clock;
    }

    Dashboard dashboard(FindDashboard query) {
        Instant now = clock.instant();
        LocalDate today = LegalDay.of(now);
        RegionCode region = query.region();
        long position = reads.position(region);
        List<DirectoryEntry.Region> children =
                region.level() == RegionLevel.GRID ? List.of() : directory.children(region);
        Map<String, Sums> sums = sums(query, children, today);
        DashboardWords words = new DashboardWords(query);
        DirectoryEntry.Region own = directory.region(region);
        Lag lag = reads.lag();
        Sums total = sums.getOrDefault(region.value(), new Sums(query.period(), today));
        return new Dashboard(
                region.value(),
                own == null ? null : own.name(),
                query.period().from(),
                query.period().to(),
                now.atZone(LegalDay.ZONE).toOffsetDateTime(),
                position,
                new Dashboard.LagItem(lag.events(), Math.round(lag.seconds() * 10) / 10.0),
                words.figures(total),
                words.rates(total),
                children.stream()
                        .map(child -> words.row(child, sums.get(child.code().value())))
                        .toList(),
                words.days(total),
                words.categories(total));
    }

    private Map<String, Sums> sums(
            FindDashboard query, List<DirectoryEntry.Region> children, LocalDate today) {
        RegionCode region = query.region();
        Map<String, Sums> sums = new LinkedHashMap<>();
        sums.put(region.value(), new Sums(query.period(), today));
        children.forEach(child -> sums.put(child.code().value(), new Sums(query.period(), today)));
        for (BsonDocument total : totals(query, children)) {
            String id = total.getString("_id").getValue();
            String code = id.substring(0, id.indexOf('|'));
            YearMonth month = YearMonth.parse(id.split("\\|", 3)[1]);
            BsonDocument figures = MongoTotals.nested(total);
            if (code.length() == RegionLevel.VILLAGE.digits()) {
                addVillage(sums, code, month, figures);
            } else {
                add(sums.get(code), month, figures);
            }
        }
        return sums;
    }

    /** A village's figures are parted by grid. */
    private static void addVillage(
            Map<String, Sums> sums, String village, YearMonth month, BsonDocument figures) {
        figures.forEach((grid, days) -> {
            add(sums.get(village), month, days.asDocument());
            if (grid.length() > 1) {
                add(sums.get(village + grid.substring(1)), month, days.asDocument());
            }
        });
    }

    private static void add(@Nullable Sums sums, YearMonth month, BsonDocument days) {
        if (sums != null) {
            sums.add(month, days);
        }
    }

    private List<BsonDocument> totals(FindDashboard query, List<DirectoryEntry.Region> children) {
        RegionCode region = query.region();
        Room room = query.room();
        List<String> ids = new ArrayList<>();
        for (YearMonth month : query.period().months()) {
            if (region.level() == RegionLevel.GRID) {
                ids.add(LedgerTotals.total(region.at(RegionLevel.VILLAGE), month, room));
            } else {
                ids.add(LedgerTotals.total(region, month, room));
            }
            if (region.level().compareTo(RegionLevel.VILLAGE) < 0) {
                children.forEach(child -> ids.add(LedgerTotals.total(child.code(), month, room)));
            }
        }
        return reads.live(view).totals().collection().find(in("_id", ids)).into(new ArrayList<>());
    }
}
