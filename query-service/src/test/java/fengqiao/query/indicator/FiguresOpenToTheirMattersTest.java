package fengqiao.query.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.Histories;
import fengqiao.query.ReadSideOnMongo;
import fengqiao.query.TestMongo;
import fengqiao.query.directory.Directory;
import fengqiao.query.matter.ledger.Ledger;
import fengqiao.query.matter.ledger.LedgerLists;
import fengqiao.query.matter.ledger.Room;
import fengqiao.query.platform.web.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happened in a county, each figure opens to exactly as many matters as it says. */
class FiguresOpenToTheirMattersTest {
    private static final String COUNTY = "451324";
    private static final int HISTORIES = 3;

    @Test
    void eachFigureIsTheTotalOfItsList() {
        int compared = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            try (TestMongo mongo = new TestMongo()) {
                compared += compareAll(mongo, new Random(seed), seed);
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    private static int compareAll(TestMongo mongo, Random random, long seed) {
        ReadSideOnMongo side = new ReadSideOnMongo(mongo.database());
        var history = new Histories(seed, COUNTY).events(300);
        side.fold(history);
        Instant last = history.getLast().occurredAt();
        int compared = 0;
        for (RegionCode region : Histories.regions(COUNTY)) {
            Instant asked = last.plusSeconds(random.nextInt(40) * 86_400L);
            compared += compare(side, region, period(random, last), asked);
        }
        return compared;
    }

    private static Period period(Random random, Instant last) {
        LocalDate from = LocalDate.of(2023, 12, 20).plusDays(random.nextInt(60));
        LocalDate to = random.nextBoolean() ? LegalDay.of(last) : from.plusDays(random.nextInt(50));
        return new Period(from, to.isBefore(from) ? from : to);
    }

    private static int compare(
            ReadSideOnMongo side, RegionCode region, Period period, Instant asked) {
        Clock clock = Clock.fixed(asked, ZoneOffset.UTC);
        Directory directory = new Directory(side.directory, side.reads);
        Dashboards dashboards = new Dashboards(side.ledger, directory, side.reads, clock);
        Ledger ledger = new Ledger(side.ledger, side.reads);
        Dashboard dashboard =
                dashboards.dashboard(new FindDashboard(region, period, Room.GENERAL, Locale.ROOT));
        LedgerLists lists = new LedgerLists(ledger, LegalDay.of(asked), COUNTY);
        int[] compared = {0};
        dashboard
                .figures()
                .forEach((name, figure) -> {
                    String href = Objects.requireNonNull(figure.href(), name);
                    long opened = name.equals("persons") ? lists.persons(href) : lists.total(href);
                    assertThat(opened).as(name + " " + href).isEqualTo(figure.value());
                    compared[0]++;
                });
        dashboard
                .regions()
                .forEach(row ->
                        row.figures()
                                .forEach((name, figure) ->
                                        assertThat(lists.total(figure.href()))
                                                .as(figure.href())
                                                .isEqualTo(figure.value())));
        for (Dashboard.Rate rate : dashboard.rates()) {
            assertThat(lists.total(rate.numeratorHref())).isEqualTo(rate.numerator());
            assertThat(lists.total(rate.denominatorHref())).isEqualTo(rate.denominator());
        }
        return compared[0];
    }
}
