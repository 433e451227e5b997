package fengqiao.command.supervision.deadline;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.DisputeClocks;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RunningClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A record that is no matter as timers see it: a pure fold of its events and of what was fired. It
 * has terms and no card.
 *
 * @param accusations it is about
 */
record WatchedRecord(
        RecordId record, RegionCode region, Set<String> accusations, List<WatchedTerm> terms)
        implements Waiting {

    /** Before its first term. */
    static WatchedRecord of(RecordId record, RegionCode region) {
        return new WatchedRecord(record, region, Set.of(), List.of());
    }

    /** The same there: an event that says no more than the county leaves it where it was. */
    WatchedRecord in(RegionCode place) {
        return place.value().length() <= region.value().length()
                ? this
                : new WatchedRecord(record, place, accusations, terms);
    }

    /** The same about these accusations too. */
    WatchedRecord about(Set<String> more) {
        if (accusations.containsAll(more)) {
            return this;
        }
        Set<String> all = new TreeSet<>(accusations);
        all.addAll(more);
        return new WatchedRecord(record, region, all, terms);
    }

    /**
     * After one event more.
     *
     * @param type its wire name
     */
    WatchedRecord after(DomainEvent event, String type, Instant at, Instant recordedAt) {
        return switch (TermEffect.of(event, LegalDay.of(at))) {
            case TermEffect.Begin(var started) -> begun(started, recordedAt);
            case TermEffect.Instead(var started) ->
                    each(term -> term.endedAt(at)).begun(started, recordedAt);
            case TermEffect.End(var part) ->
                    each(term -> term.isOf(part) ? term.endedAt(at) : term);
            case TermEffect.Reopen(var part) ->
                    each(term -> term.isOf(part) ? term.reopened() : term);
            case TermEffect.Court court -> atCourt(court, type, at, recordedAt);
        };
    }

    private WatchedRecord begun(List<TermEffect.Started> started, Instant recordedAt) {
        List<WatchedTerm> all = new ArrayList<>(terms);
        for (TermEffect.Started one : started) {
            var clock = RunningClock.started(one.clock());
            all.add(new WatchedTerm(one.part(), one.unit(), clock, recordedAt, null, false));
        }
        return with(all);
    }

    private WatchedRecord atCourt(
            TermEffect.Court court, String type, Instant at, Instant recordedAt) {
        List<RunningClock> before = terms.stream().map(WatchedTerm::clock).toList();
        List<RunningClock> after =
                DisputeClocks.after(before, court.event(), type, LegalDay.of(at));
        List<WatchedTerm> all = new ArrayList<>(after.size());
        UnitId unit = court.court();
        for (int i = 0; i < after.size(); i++) {
            all.add(
                    i < terms.size()
                            ? terms.get(i).with(after.get(i), at)
                            : new WatchedTerm(null, unit, after.get(i), recordedAt, null, false));
        }
        return with(all);
    }

    private WatchedRecord each(UnaryOperator<WatchedTerm> change) {
        return with(terms.stream().map(change).toList());
    }

    private WatchedRecord with(List<WatchedTerm> other) {
        return new WatchedRecord(record, region, accusations, List.copyOf(other));
    }

    @Override
    public String stream() {
        return record.value();
    }

    @Override
    public @Nullable Instant firesAt() {
        return terms.stream()
                .filter(WatchedTerm::owesMiss)
                .map(WatchedTerm::missedAt)
                .min(Instant::compareTo)
                .orElse(null);
    }

    @Override
    public RecordFiring firing(Instant at) {
        return new RecordFiring(
                this,
                at,
                terms.stream()
                        .filter(WatchedTerm::owesMiss)
                        .filter(term -> !term.missedAt().isAfter(at))
                        .toList());
    }

    /** After that was noted, whatever has happened meanwhile. */
    WatchedRecord after(RecordFiring fired) {
        return each(term -> fired.notes(term) ? term.noted() : term);
    }

    /** Terms that have ended are kept while another runs: a task may come back. */
    @Override
    public boolean idle() {
        return terms.stream().noneMatch(WatchedTerm::owesMiss);
    }

    /** None: no rule of theirs counts working days, and nothing computes their clocks anew. */
    @Override
    public @Nullable Integer provisionalYear() {
        return null;
    }
}
