package fengqiao.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The system's time, moved by as much as a test says; all servers of the process share it. */
final class TestTime implements InstantSource {
    static final TestTime SHARED = new TestTime();

    /** Days by which a spawned process is ahead from its start. */
    static final String AHEAD = "test.days-ahead";

    private volatile Duration ahead = Duration.ofDays(Long.getLong(AHEAD, 0));

    private TestTime() {}

    void ahead(Duration by) {
        ahead = by;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
