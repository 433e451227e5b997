package fengqiao.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many tries in a while for each key: a receipt number, whether it exists or not, so that eight
 * digits cannot be guessed, or an address that reads what is open to everybody or floods the desks
 * with reports. Kept in memory: it limits each instance by itself. Safe for many threads.
 */
public final class TryLimit {
    private static final int TRIES = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int KEPT = 100_000;

    private final InstantSource clock;
    private final int most;
    private final Duration window;
    private final Map<String, Window> windows =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
                    return size() > KEPT;
                }
            };

    private record Window(Instant start, int tries) {}

    /** Ten tries a minute. */
    public TryLimit(InstantSource clock) {
        this(clock, TRIES, MINUTE);
    }

    /**
     * @param most tries in each window
     * @param window from the first try on
     */
    public TryLimit(InstantSource clock, int most, Duration window) {
        this.clock = clock;
        this.most = most;
        this.window = window;
    }

    /** Counts a try; false where it is one too many. */
    public boolean allows(String key) {
        return secondsToWait(key) == 0;
    }

    /**
     * Counts a try.
     *
     * @return seconds to wait where it is one too many, else 0
     */
    public synchronized long secondsToWait(String key) {
        Instant now = clock.instant();
        Window current = windows.get(key);
        Window next =
                current == null || !now.isBefore(current.start().plus(window))
                        ? new Window(now, 1)
                        : new Window(current.start(), current.tries() + 1);
        windows.put(key, next);
        return next.tries() <= most
                ? 0
                : Math.max(1, Duration.between(now, next.start().plus(window)).toSeconds());
    }
}
