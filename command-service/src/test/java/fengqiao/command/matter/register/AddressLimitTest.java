package fengqiao.command.matter.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AddressLimitTest {
    private Instant now = Instant.parse("2024-05-07T01:00:00Z");
    private final AddressLimit limit = new AddressLimit(() -> now, 2);

    @Test
    void soManyAnHourFromOneAddressAndNoneOfAnothersBusiness() {
        assertThat(limit.count("a")).isZero();
        assertThat(limit.count("a")).isZero();
        now = now.plusSeconds(60);
        assertThat(limit.count("a")).isEqualTo(3540);
        assertThat(limit.count("b")).isZero();
        now = now.plusSeconds(3540);
        assertThat(limit.count("a")).isZero();
    }
}
