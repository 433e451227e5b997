package fengqiao.query.matter.ledger;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.GuidanceFollowed;
import fengqiao.kernel.matter.MatterReportedUp;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.matter.VisitFlag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a matter came in, each time, and which other matters it has to do with.
 *
 * @param visits oldest first
 * @param links other matters that belong to it, as either side says
 * @param into the matter it goes on as part of
 * @param transferredTo the matter of another county it goes on as
 * @param pathway it was guided to last
 * @param followed what became of it there; null until the office has asked
 * @param reportedUp how pressing it was when it was reported up last (Art. 25)
 */
public record LedgerIntake(
        List<VisitAt> visits,
        Particulars particulars,
        List<MatterId> links,
        @Nullable MatterId into,
        @Nullable MatterId transferredTo,
        @Nullable String pathway,
        GuidanceFollowed.@Nullable Outcome followed,
        MatterReportedUp.@Nullable Urgency reportedUp) {

    /** A visit and when it was seen. */
    public record VisitAt(Instant at, Visit visit) {}

    static LedgerIntake of(Visit visit, Instant at, Particulars particulars) {
        return new LedgerIntake(
                List.of(new VisitAt(at, visit)),
                particulars,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * Whether it goes on elsewhere, and so is no matter of its own: it counts there and nowhere
     * else.
     */
    public boolean gone() {
        return into != null || transferredTo != null;
    }

    /** The highest level it was ever raised before; null where none is known. */
    public @Nullable RaisedLevel level() {
        return visits.stream()
                .map(one -> one.visit().level())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether any visit was such. */
    public boolean ever(VisitFlag flag) {
        return visits.stream().anyMatch(one -> one.visit().is(flag));
    }

    LedgerIntake visited(Visit visit, Instant at) {
        List<VisitAt> all = new ArrayList<>(visits);
        all.add(new VisitAt(at, visit));
        return new LedgerIntake(
                List.copyOf(all),
                particulars,
                links,
                into,
                transferredTo,
                pathway,
                followed,
                reportedUp);
    }

    LedgerIntake with(Particulars said) {
        return new LedgerIntake(
                visits, said, links, into, transferredTo, pathway, followed, reportedUp);
    }

    LedgerIntake linked(MatterId other, boolean linked) {
        List<MatterId> all = new ArrayList<>(links);
        all.remove(other);
        if (linked) {
            all.add(other);
        }
        return new LedgerIntake(
                visits,
                particulars,
                List.copyOf(all),
                into,
                transferredTo,
                pathway,
                followed,
                reportedUp);
    }

    LedgerIntake goesOn(@Nullable MatterId as, @Nullable MatterId elsewhere) {
        return new LedgerIntake(
                visits, particulars, links, as, elsewhere, pathway, followed, reportedUp);
    }

    LedgerIntake guided(String to, GuidanceFollowed.@Nullable Outcome outcome) {
        return new LedgerIntake(
                visits, particulars, links, into, transferredTo, to, outcome, reportedUp);
    }

    LedgerIntake reported(MatterReportedUp.Urgency urgency) {
        return new LedgerIntake(
                visits, particulars, links, into, transferredTo, pathway, followed, urgency);
    }
}
