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
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterAbsorbed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterLinked;
import fengqiao.kernel.matter.MatterMerged;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.Repeat;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.matter.life.MatterLife;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.ClockKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

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
        private MatterLife life;

        Matter(String id, String county, PetitionKind kind) {
            this.id = id;
            this.county = county;
            this.life = MatterLife.begin(kind);
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

    static UnitId unit(String county, int number) {
        return new UnitId("u-" + county + "-" + number);
    }

    private void next() {
        now = now.plus(random.nextInt(40_000), ChronoUnit.SECONDS).plus(7, ChronoUnit.MICROS);
        if (matters.isEmpty() || random.nextInt(4) == 0) {
            register();
        } else {
            Matter matter = matters.get(random.nextInt(matters.size()));
            if (matter.life.moves().isEmpty()) {
                register();
            } else if (random.nextInt(12) > 0 || !joins(matter)) {
                happens(matter, move(matter));
            }
        }
    }

    private void register() {
        String county = counties.get(random.nextInt(counties.size()));
        List<RegionCode> regions =
                regions(county).stream().filter(one -> one.value().length() >= 12).toList();
        RegionCode region = regions.get(random.nextInt(regions.size()));
        PetitionKind kind = random.nextBoolean() ? PetitionKind.INCIDENT : PetitionKind.APPEAL;
        Matter matter = new Matter("m-" + county + "-" + (matters.size() + 1), county, kind);
        boolean again = !matters.isEmpty() && random.nextInt(6) == 0;
        matters.add(matter);
        add(
                county,
                matter.id,
                new MatterRegistered(
                        new MatterId(matter.id),
                        receipt(county),
                        null,
                        kind,
                        Visit.unspecified(Channel.GRID_PATROL, random.nextInt(5)),
                        region,
                        CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                        SEALED,
                        SEALED,
                        List.of(),
                        "w-" + county,
                        now,
                        again ? Repeat.byRule(new MatterId(matters.getFirst().id)) : null,
                        Particulars.NONE,
                        new RandomStep(random, county, now).clocks(ClockKind.ROUTE, 3)));
    }

    /** It is merged into another one in hand, or linked to it; false where none fits. */
    private boolean joins(Matter matter) {
        Matter other = matters.get(random.nextInt(matters.size()));
        MatterId id = new MatterId(other.id);
        boolean inHand = matter.life.allows(Move.MERGE) && other.life.stage().inHand();
        if (other == matter || !other.county.equals(matter.county) || !inHand) {
            return false;
        }
        if (random.nextBoolean()) {
            happens(matter, new MatterMerged(id, SEALED));
            happens(other, new MatterAbsorbed(new MatterId(matter.id), 1, 2));
        } else {
            MatterLinked.Relation[] relations = MatterLinked.Relation.values();
            happens(
                    matter,
                    new MatterLinked(id, relations[random.nextInt(relations.length)], SEALED));
        }
        return true;
    }

    private void happens(Matter matter, MatterEvent event) {
        matter.life = matter.life.after(event, now);
        add(matter.county, matter.id, event);
    }

    private String receipt(String county) {
        return county + "-20240101-" + String.format("%08X", events.size());
    }

    private MatterEvent move(Matter matter) {
        if (matter.life.stage().inHand() && random.nextInt(10) == 0) {
            return new ReportLinked(
                    receipt(matter.county),
                    null,
                    Visit.unspecified(Channel.GRID_PATROL, 1),
                    new RegionCode(matter.county + "101201001"),
                    SEALED,
                    null,
                    List.of(),
                    null,
                    "w2-" + matter.county,
                    now,
                    null);
        }
        return new RandomStep(random, matter.county, now).of(matter.life);
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
