package fengqiao.command.matter.register;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many reports an hour from one address, so that nobody floods the desks. Kept in memory: it
 * limits each instance by itself. Safe for many threads.
 */
final class AddressLimit {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int KEPT = 100_000;

    private final InstantSource time;
    private final int most;
    private final Map<String, Window> windows =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
                    return size() > KEPT;
                }
            };

    private record Window(Instant start, int reports) {}

    AddressLimit(InstantSource time, int most) {
        this.time = time;
        this.most = most;
    }

    /**
     * Counts a report.
     *
     * @return seconds to wait where it is one too many, else 0
     */
    synchronized long count(String address) {
        Instant now = time.instant();
        Window window = windows.get(address);
        Window next =
                window == null || !now.isBefore(window.start().plus(WINDOW))
                        ? new Window(now, 1)
                        : new Window(window.start(), window.reports() + 1);
        windows.put(address, next);
        return next.reports() <= most
                ? 0
                : Math.max(1, Duration.between(now, next.start().plus(WINDOW)).toSeconds());
    }
}
