package fengqiao.query.indicator;

import fengqiao.kernel.matter.Category;
import fengqiao.query.directory.DirectoryEntry;
import fengqiao.query.indicator.Dashboard.Figure;
import fengqiao.query.indicator.Dashboard.Rate;
import fengqiao.query.indicator.Dashboard.SmallFigure;
import fengqiao.query.matter.ledger.LedgerFigure;
import fengqiao.query.platform.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts sums into figures with names, units and addresses. */
final class DashboardWords {
    private static final int VERSION = 1;
    private static final List<LedgerFigure> SHOWN =
            List.of(
                    LedgerFigure.REGISTERED,
                    LedgerFigure.IN_HAND,
                    LedgerFigure.RESOLVED,
                    LedgerFigure.OVERDUE,
                    LedgerFigure.REPEAT);

    private final FindDashboard query;

    DashboardWords(FindDashboard query) {
        this.query = query;
    }

    Map<String, Figure> figures(Sums sums) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (LedgerFigure figure : SHOWN) {
            String href = href(figure, query.region().value());
            figures.put(
                    figure.key(),
                    new Figure(sums.of(figure), word("unit.matter"), figure.key(), VERSION, href));
        }
        figures.put(
                "persons",
                new Figure(
                        sums.persons(),
                        word("unit.persons"),
                        "persons",
                        VERSION,
                        href(LedgerFigure.REGISTERED, query.region().value())));
        return figures;
    }

    List<Rate> rates(Sums sums) {
        return List.of(
                rate("resolution", sums, LedgerFigure.RESOLVED),
                rate("substantive-resolution", sums, LedgerFigure.SUBSTANTIVE),
                rate("repeat-share", sums, LedgerFigure.REPEAT));
    }

    private Rate rate(String id, Sums sums, LedgerFigure numerator) {
        long counted = sums.of(numerator);
        long all = sums.of(LedgerFigure.REGISTERED);
        String region = query.region().value();
        return new Rate(
                id,
                VERSION,
                word("rate." + id),
                counted,
                all,
                Dashboard.share(counted, all),
                word("unit.matter"),
                word("population.registered"),
                href(numerator, region),
                href(LedgerFigure.REGISTERED, region));
    }

    Dashboard.RegionRow row(DirectoryEntry.Region region, @Nullable Sums found) {
        String code = region.code().value();
        Map<String, SmallFigure> figures = new LinkedHashMap<>();
        for (LedgerFigure figure : SHOWN) {
            long value = found == null ? 0 : found.of(figure);
            figures.put(figure.key(), new SmallFigure(value, href(figure, code)));
        }
        long resolved = found == null ? 0 : found.of(LedgerFigure.RESOLVED);
        long all = found == null ? 0 : found.of(LedgerFigure.REGISTERED);
        return new Dashboard.RegionRow(
                code,
                region.name(),
                figures,
                new Dashboard.Share(resolved, all, Dashboard.share(resolved, all)));
    }

    List<Dashboard.DayRow> days(Sums sums) {
        return sums.days().entrySet().stream()
                .map(day ->
                        new Dashboard.DayRow(
                                day.getKey(),
                                day.getValue().registered(),
                                day.getValue().resolved()))
                .toList();
    }

    List<Dashboard.CategoryRow> categories(Sums sums) {
        return sums.categories().entrySet().stream()
                .filter(row -> row.getValue() != 0)
                .map(row ->
                        new Dashboard.CategoryRow(row.getKey(), name(row.getKey()), row.getValue()))
                .toList();
    }

    private String name(String code) {
        Category category = Category.shipped().get(code);
        if (category == null) {
            return code;
        }
        return Words.english(query.locale()) ? category.en() : category.zh();
    }

    private String word(String key) {
        return Words.of(key, query.locale());
    }

    private String href(LedgerFigure figure, String region) {
        return "/api/matters?figure="
                + figure.key()
                + "&region="
                + region
                + "&from="
                + query.period().from()
                + "&to="
                + query.period().to()
                + "&room="
                + query.room();
    }
}
