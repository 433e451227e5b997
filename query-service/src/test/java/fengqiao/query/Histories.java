package fengqiao.query;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import fengqiao.kernel.directory.GridWorkerAssigned;
import fengqiao.kernel.directory.RegionRegistered;
import fengqiao.kernel.directory.UnitRegistered;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.query.matter.ledger.MatterState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random histories of a county or several: lawful moves only, matters interleaved. */
public final class Histories {
    private static final CipherText SEALED = new CipherText("m:key", "c2VhbGVk");
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final List<String> CATEGORIES = List.of("01.01.01", "02.01.01", "03.01.01");

    private final Random random;
    private final List<String> counties;
    private final List<Recorded<?>> events = new ArrayList<>();
    private final List<Matter> matters = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant now = START;

    private static final class Matter {
        private final String id;
        private final String county;
        private MatterState state = MatterState.REGISTERED;
        private @Nullable UnitId unit;

        Matter(String id, String county) {
            this.id = id;
            this.county = county;
        }
    }

    public Histories(long seed, String... counties) {
        this.random = new Random(seed);
        this.counties = List.of(counties);
        this.counties.forEach(this::directory);
    }

    /** A history of so many events beside the directory. */
    public List<Recorded<?>> events(int count) {
        for (int i = 0; i < count; i++) {
            next();
        }
        return List.copyOf(events);
    }

    public static List<RegionCode> regions(String county) {
        List<RegionCode> all = new ArrayList<>();
        all.add(new RegionCode(county));
        for (int township = 1; township <= 3; township++) {
            String code = county + "10" + township;
            all.add(new RegionCode(code));
            for (int village = 1; village <= 2; village++) {
                all.add(new RegionCode(code + "20" + village));
                all.add(new RegionCode(code + "20" + village + "001"));
                all.add(new RegionCode(code + "20" + village + "002"));
            }
        }
        return all;
    }

    private void directory(String county) {
        LocalDate from = LocalDate.of(2024, 1, 1);
        for (RegionCode region : regions(county)) {
            add(county, "region:" + region, new RegionRegistered(region, "区" + region, from));
        }
        for (int i = 0; i < 3; i++) {
            UnitId unit = unit(county, i);
            add(
                    county,
                    "unit:" + unit,
                    new UnitRegistered(unit, new RegionCode(county), "justice", "单位" + i));
        }
        add(
                county,
                "worker:w-" + county,
                new GridWorkerAssigned(
                        new WorkerId("w-" + county),
                        List.of(new RegionCode(county + "101201001")),
                        from,
                        null));
    }

    private static UnitId unit(String county, int number) {
        return new UnitId("u-" + county + "-" + number);
    }

    private void next() {
        now = now.plus(random.nextInt(40_000), ChronoUnit.SECONDS).plus(7, ChronoUnit.MICROS);
        if (matters.isEmpty() || random.nextInt(4) == 0) {
            register();
        } else {
            Matter matter = matters.get(random.nextInt(matters.size()));
            add(matter.county, matter.id, move(matter));
        }
    }

    private void register() {
        String county = counties.get(random.nextInt(counties.size()));
        List<RegionCode> regions =
                regions(county).stream().filter(one -> one.value().length() >= 12).toList();
        RegionCode region = regions.get(random.nextInt(regions.size()));
        Matter matter = new Matter("m-" + county + "-" + (matters.size() + 1), county);
        boolean again = !matters.isEmpty() && random.nextInt(6) == 0;
        matters.add(matter);
        add(
                county,
                matter.id,
                new MatterRegistered(
                        new MatterId(matter.id),
                        receipt(county),
                        null,
                        PetitionKind.INCIDENT,
                        Channel.GRID_PATROL,
                        region,
                        CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                        SEALED,
                        SEALED,
                        List.of(),
                        random.nextInt(5),
                        "w-" + county,
                        now,
                        again ? new MatterId(matters.getFirst().id) : null,
                        clocks(ClockKind.ROUTE, 3)));
    }

    private String receipt(String county) {
        return county + "-20240101-" + String.format("%08X", events.size());
    }

    private List<Clock> clocks(ClockKind kind, int days) {
        LocalDate start = LegalDay.of(now);
        int limit = days + random.nextInt(3);
        return List.of(
                new Clock(
                        kind,
                        new RuleRef("grid-incident-policy", 1, "policy"),
                        start,
                        start.plusDays(limit),
                        false,
                        random.nextBoolean()
                                ? null
                                : new ClockInputs(limit, DayKind.CALENDAR, false)));
    }

    private DomainEvent move(Matter matter) {
        UnitId unit = matter.unit;
        if (matter.state.inHand() && random.nextInt(10) == 0) {
            return new ReportLinked(
                    receipt(matter.county),
                    null,
                    Channel.GRID_PATROL,
                    new RegionCode(matter.county + "101201001"),
                    SEALED,
                    List.of(),
                    1,
                    "w2-" + matter.county,
                    now);
        }
        return switch (matter.state) {
            case REGISTERED -> fromRegistered(matter);
            case ROUTED ->
                    random.nextInt(4) == 0
                            ? to(
                                    matter,
                                    MatterState.OBJECTED,
                                    new AssignmentObjected(set(unit), SEALED, null))
                            : to(
                                    matter,
                                    MatterState.ACCEPTED,
                                    new MatterAccepted(set(unit), clocks(ClockKind.HANDLE, 30)));
            case OBJECTED -> decided(matter, set(unit));
            case ACCEPTED ->
                    to(
                            matter,
                            MatterState.REPLIED,
                            new MatterReplied(set(unit), pick(ReplyOutcome.values()), SEALED));
            case REPLIED ->
                    to(
                            matter,
                            MatterState.RESOLVED,
                            new MatterResolved(set(unit), pick(ResolutionKind.values())));
            case RESOLVED -> to(matter, MatterState.CLOSED, new MatterClosed(SEALED));
            case GUIDED ->
                    random.nextBoolean()
                            ? to(matter, MatterState.CLOSED, new MatterClosed(SEALED))
                            : reopened(matter);
            case CLOSED -> reopened(matter);
        };
    }

    private DomainEvent fromRegistered(Matter matter) {
        if (random.nextInt(5) == 0) {
            return to(matter, MatterState.GUIDED, new MatterGuided("31.1.01", SEALED));
        }
        UnitId unit = unit(matter.county, random.nextInt(3));
        matter.unit = unit;
        return to(
                matter,
                MatterState.ROUTED,
                new MatterRouted(unit, StatutoryRoute.POLICY, null, clocks(ClockKind.ACCEPT, 5)));
    }

    private DomainEvent decided(Matter matter, UnitId unit) {
        if (random.nextBoolean()) {
            return to(matter, MatterState.ROUTED, new ObjectionRejected(unit, SEALED));
        }
        matter.unit = null;
        return to(
                matter,
                MatterState.REGISTERED,
                new ObjectionUpheld(unit, clocks(ClockKind.ROUTE, 3)));
    }

    private DomainEvent reopened(Matter matter) {
        UnitId unit = matter.unit;
        return to(
                matter,
                unit == null ? MatterState.REGISTERED : MatterState.ACCEPTED,
                new MatterReopened(unit, SEALED, clocks(ClockKind.HANDLE, 30)));
    }

    private static DomainEvent to(Matter matter, MatterState state, DomainEvent event) {
        matter.state = state;
        return event;
    }

    private static UnitId set(@Nullable UnitId unit) {
        if (unit == null) {
            throw new IllegalStateException("a routed matter has a unit");
        }
        return unit;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private void add(String county, String stream, DomainEvent event) {
        long position = events.size() + 1L;
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        events.add(
                new Recorded<>(
                        position,
                        "e-" + position,
                        stream,
                        sequence,
                        county,
                        now,
                        now,
                        "tester",
                        event));
    }
}
