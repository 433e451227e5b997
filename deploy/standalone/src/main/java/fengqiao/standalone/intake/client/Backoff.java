package fengqiao.standalone.intake.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Ever longer pauses with some chance in them, so that lanes do not all come back at once. */
final class Backoff {
    private static final long FIRST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 5_000;

    private final long begunNanos = System.nanoTime();
    private final Duration longest;
    private long millis = FIRST_MILLIS;

    /**
     * @param longest no pause exceeds it
     */
    Backoff(Duration longest) {
        this.longest = longest;
    }

    Duration next() {
        long pause = millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1);
        millis = Math.min(millis * 2, LONGEST_MILLIS);
        return Duration.ofMillis(Math.min(pause, longest.toMillis()));
    }

    boolean isOver(Duration limit) {
        return System.nanoTime() - begunNanos >= limit.toNanos();
    }
}
