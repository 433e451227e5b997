package fengqiao.command.supervision.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is to be noted of a record that is no matter for one instant.
 *
 * @param misses terms that have run out
 */
record RecordFiring(WatchedRecord record, Instant at, List<WatchedTerm> misses) implements Firing {
    @Override
    public Waiting of() {
        return record;
    }

    @Override
    public List<Step> steps() {
        return misses.stream()
                .sorted(Comparator.comparing(WatchedTerm::missedAt))
                .map(this::miss)
                .toList();
    }

    private Step miss(WatchedTerm term) {
        String what = "term/" + Objects.requireNonNullElse(term.part(), "");
        return new Step(
                Firing.name(record.record().value(), what, term.clock()),
                new RecordTermMiss(
                        record.record(),
                        term.part(),
                        record.region(),
                        term.unit(),
                        term.clock().clock(),
                        term.clock().dueDay(),
                        record.accusations()));
    }

    @Override
    public Waiting after(Waiting current) {
        return current instanceof WatchedRecord now ? now.after(this) : current;
    }

    /** Whether it notes that this term ran out. */
    boolean notes(WatchedTerm term) {
        return misses.stream()
                .anyMatch(missed ->
                        missed.sameAs(term)
                                && missed.clock().dueDay().equals(term.clock().dueDay()));
    }
}
