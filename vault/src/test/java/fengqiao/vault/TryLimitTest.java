package fengqiao.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Ten tries a minute for each number, or as many in as long as is said. */
class TryLimitTest {
    private Instant now = Instant.parse("2024-05-07T00:00:00Z");

    @Test
    void theEleventhIsOneTooManyUntilTheMinuteIsOver() {
        var limit = new TryLimit(() -> now);
        for (int i = 0; i < 10; i++) {
            assertThat(limit.allows("a")).isTrue();
        }
        assertThat(limit.allows("a")).isFalse();
        assertThat(limit.allows("b")).isTrue();
        now = now.plusSeconds(60);
        assertThat(limit.allows("a")).isTrue();
    }

    @Test
    void soManyAnHourFromOneAddressAndNoneOfAnothersBusiness() {
        var limit = new TryLimit(() -> now, 2, Duration.ofHours(1));
        assertThat(limit.secondsToWait("a")).isZero();
        assertThat(limit.secondsToWait("a")).isZero();
        now = now.plusSeconds(60);
        assertThat(limit.secondsToWait("a")).isEqualTo(3540);
        assertThat(limit.secondsToWait("b")).isZero();
        now = now.plusSeconds(3540);
        assertThat(limit.secondsToWait("a")).isZero();
    }
}
