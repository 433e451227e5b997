package fengqiao.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelayLockIT {
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofMinutes(10);

    @Test
    void aHolderThatShowsNoSignOfLifeLosesIt() throws SQLException {
        try (var log = new TestLog()) {
            RelayLock first = RelayLock.tryTake(log.source, "t", SHORT);
            assertThat(first).isNotNull();
            List<RelayLock> next = new ArrayList<>();
            await().atMost(LONG)
                    .until(() -> {
                        RelayLock taken = RelayLock.tryTake(log.source, "t", LONG);
                        return taken != null && next.add(taken);
                    });
            assertThatThrownBy(first::renew).isInstanceOf(RelayInterrupted.class);
            next.getFirst().renew();
            next.getFirst().close();
        }
    }

    @Test
    void oneHoldsItAndOtherTopicsHaveTheirOwn() throws SQLException {
        try (var log = new TestLog();
                RelayLock one = RelayLock.tryTake(log.source, "a", LONG);
                RelayLock two = RelayLock.tryTake(log.source, "b", LONG)) {
            assertThat(one).isNotNull();
            assertThat(two).isNotNull();
            assertThat(RelayLock.tryTake(log.source, "a", LONG)).isNull();
        }
    }
}
