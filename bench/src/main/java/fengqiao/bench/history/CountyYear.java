package fengqiao.bench.history;

import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.wire.EventTypes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events of invented counties as rows of the log: matters registered, routed, objected to,
 * accepted, replied to, resolved, closed, reopened.
 */
public final class CountyYear {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] METADATA = "{\"actor\":\"bench\"}".getBytes(StandardCharsets.UTF_8);

    /** With it a hundred thousand matters are two and a half years, and end before today. */
    private static final int MOST_SECONDS_BETWEEN = 240;

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private final Random random;
    private final List<String> counties;
    private final int inFlight;
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<MatterLife> open = new ArrayList<>();
    private int matters;
    private long position;
    private Instant now = START;

    /**
     * @param inFlight matters at a time whose events interleave: 1 is the order of an import
     */
    public CountyYear(long seed, int inFlight, String... counties) {
        this.random = new Random(seed);
        this.inFlight = inFlight;
        this.counties = List.of(counties);
    }

    /** The next events, positions ascending without gaps. */
    public List<StoredEvent> next(int count) {
        List<StoredEvent> events = new ArrayList<>(count);
        while (events.size() < count) {
            events.add(nextEvent());
        }
        return events;
    }

    /** How many have been registered so far. */
    public int matters() {
        return matters;
    }

    private StoredEvent nextEvent() {
        now = now.plusSeconds(random.nextInt(MOST_SECONDS_BETWEEN)).plusNanos(1_000);
        if (open.size() < inFlight) {
            String county = counties.get(random.nextInt(counties.size()));
            open.add(new MatterLife(county, ++matters, random));
        }
        int chosen = random.nextInt(open.size());
        MatterLife life = open.get(chosen);
        DomainEvent event = life.next(now);
        if (life.isOver()) {
            open.remove(chosen);
        }
        return row(life, event);
    }

    private StoredEvent row(MatterLife life, DomainEvent event) {
        position++;
        long sequence = sequences.merge(life.id(), 1L, Long::sum) - 1;
        if (life.isOver()) {
            sequences.remove(life.id());
        }
        return new StoredEvent(
                position,
                life.id(),
                sequence,
                "e-" + position,
                "matter",
                EventTypes.nameOf(event.getClass()),
                null,
                JSON.writeValueAsBytes(event),
                METADATA,
                now,
                now,
                life.county(),
                new byte[0]);
    }
}
