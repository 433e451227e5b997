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
    private static final Duration LEASE = Duration.ofMillis(400);

    @Test
    void aHolderThatShowsNoSignOfLifeLosesIt() throws SQLException {
        try (var log = new TestLog()) {
            RelayLock first = RelayLock.tryTake(log.source, "t", LEASE);
            assertThat(first).isNotNull();
            assertThat(RelayLock.tryTake(log.source, "t", LEASE)).isNull();
            List<RelayLock> next = new ArrayList<>();
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> {
                        RelayLock taken = RelayLock.tryTake(log.source, "t", LEASE);
                        return taken != null && next.add(taken);
                    });
            assertThatThrownBy(first::renew).isInstanceOf(RelayInterrupted.class);
            next.getFirst().renew();
            next.getFirst().close();
        }
    }

    @Test
    void otherTopicsHaveTheirOwn() throws SQLException {
        try (var log = new TestLog();
                RelayLock one = RelayLock.tryTake(log.source, "a", LEASE);
                RelayLock two = RelayLock.tryTake(log.source, "b", LEASE)) {
            assertThat(one).isNotNull();
            assertThat(two).isNotNull();
        }
    }
}
