package fengqiao.standalone.issuer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down guessing: five failures of one account are free, then each doubles the time until the
 * next attempt is heard, from one second up to fifteen minutes. A success clears it.
 */
final class Throttle {
    private static final int FREE_FAILURES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 10;

    private final InstantSource clock;
    private final Map<String, Failures> byAccount = new ConcurrentHashMap<>();

    Throttle(InstantSource clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant heardFrom) {}

    /**
     * @throws SignInRefused before the next attempt is heard
     */
    void require(String account) {
        var failures = byAccount.get(account);
        if (failures != null && clock.instant().isBefore(failures.heardFrom)) {
            throw SignInRefused.tooMany(Duration.between(clock.instant(), failures.heardFrom));
        }
    }

    void failed(String account) {
        byAccount.compute(
                account,
                (name, before) -> {
                    int count = before == null ? 1 : before.count + 1;
                    return new Failures(count, clock.instant().plus(pause(count)));
                });
    }

    void succeeded(String account) {
        byAccount.remove(account);
    }

    private static Duration pause(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(failures - FREE_FAILURES, DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
