package fengqiao.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Ten tries a minute for each number, or as many as are said. */
class TryLimitTest {
    private final Hands hands = new Hands();
    private final TryLimit limit = new TryLimit(hands);

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2024-05-07T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void theEleventhIsOneTooManyUntilTheMinuteIsOver() {
        for (int i = 0; i < 10; i++) {
            assertThat(limit.allows("a")).isTrue();
        }
        assertThat(limit.allows("a")).isFalse();
        assertThat(limit.allows("b")).isTrue();
        hands.now = hands.now.plusSeconds(60);
        assertThat(limit.allows("a")).isTrue();
    }

    @Test
    void howManyIsSaidByWhoeverCounts() {
        var two = new TryLimit(hands, 2);
        assertThat(two.allows("a")).isTrue();
        assertThat(two.allows("a")).isTrue();
        assertThat(two.allows("a")).isFalse();
    }
}
