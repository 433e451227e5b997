package fengqiao.standalone.intake.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Cases that somebody may come back to; the oldest are forgotten, so that they stay few. */
final class Cases {
    private static final int MOST = 4_096;
    private static final int TRIES = 12;

    private final List<Case> kept = new ArrayList<>();
    private int oldest;

    void add(Case done) {
        if (kept.size() < MOST) {
            kept.add(done);
        } else {
            kept.set(oldest, done);
            oldest = (oldest + 1) % MOST;
        }
    }

    /** A case whose last step lies far enough back, if one is found quickly. */
    Optional<Case> find(LocalDateTime before, RandomGenerator random) {
        for (int i = 0; i < TRIES && !kept.isEmpty(); i++) {
            Case drawn = kept.get(random.nextInt(kept.size()));
            if (drawn.latest().isBefore(before)) {
                return Optional.of(drawn);
            }
        }
        return Optional.empty();
    }

    void remove(Case used) {
        int at = kept.indexOf(used);
        if (at >= 0) {
            Case last = kept.removeLast();
            if (at < kept.size()) {
                kept.set(at, last);
            }
            oldest = 0;
        }
    }
}
