package fengqiao.command.platform.time;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class OccurrenceTest {
    private static final Instant NOW = Instant.parse("2024-05-07T01:02:03.123456789Z");
    private static final Instant ARRIVAL = Instant.parse("2024-05-07T01:02:03.123456Z");

    private static Caller caller(Role role) {
        return new Caller("c", EnumSet.of(role), null, null, null);
    }

    private static Occurrence back(Role role, Duration by) {
        return Occurrence.of(NOW.minus(by), caller(role), NOW);
    }

    @Test
    void nowIsTheTimeOfArrivalToTheMicrosecond() {
        assertThat(Occurrence.of(null, caller(Role.UNIT), NOW))
                .isEqualTo(new Occurrence(ARRIVAL, false));
    }

    @Test
    void aClockAFewSecondsAheadIsNowAndMoreIsTheFuture() {
        assertThat(Occurrence.of(ARRIVAL.plusSeconds(5), caller(Role.UNIT), NOW).at())
                .isEqualTo(ARRIVAL);
        refused(TimeRule.FUTURE, () -> Occurrence.of(NOW.plusSeconds(6), caller(Role.IMPORT), NOW));
    }

    @Test
    void howFarBackDependsOnTheRole() {
        assertThat(back(Role.UNIT, Duration.ofMinutes(10)).said()).isTrue();
        refused(TimeRule.BACKDATED, () -> back(Role.OFFICE, Duration.ofMinutes(11)));
        assertThat(back(Role.WORKER, Duration.ofDays(30)).said()).isTrue();
        refused(TimeRule.BACKDATED, () -> back(Role.WORKER, Duration.ofDays(31)));
        assertThat(back(Role.IMPORT, Duration.ofDays(9000)).said()).isTrue();
    }

    @Test
    void aStreamNeverGoesBack() {
        var said = new Occurrence(ARRIVAL, true);
        assertThat(said.after(ARRIVAL)).isEqualTo(ARRIVAL);
        refused(TimeRule.DECREASING, () -> said.after(ARRIVAL.plusNanos(1000)));
        Instant last = ARRIVAL.plusSeconds(1);
        assertThat(new Occurrence(ARRIVAL, false).after(last)).isEqualTo(last);
        assertThat(said.notBefore(last)).isEqualTo(last);
    }
}
