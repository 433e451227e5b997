package fengqiao.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many tries a minute for each key: a receipt number, whether it exists or not, so that eight
 * digits cannot be guessed, or an address that reads what is open to everybody. Kept in memory: it
 * limits each instance by itself. Safe for many threads.
 */
public final class TryLimit {
    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int KEPT = 100_000;

    private final InstantSource clock;
    private final int most;
    private final Map<String, Window> windows =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
                    return size() > KEPT;
                }
            };

    private record Window(Instant start, int tries) {}

    /** Ten tries a minute, by that clock. */
    public TryLimit(InstantSource clock) {
        this(clock, TRIES);
    }

    /**
     * @param most tries a minute
     */
    public TryLimit(InstantSource clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Counts a try; false where it is one too many. */
    public synchronized boolean allows(String key) {
        Instant now = clock.instant();
        Window window = windows.get(key);
        Window next =
                window == null || !now.isBefore(window.start().plus(WINDOW))
                        ? new Window(now, 1)
                        : new Window(window.start(), window.tries() + 1);
        windows.put(key, next);
        return next.tries() <= most;
    }
}
