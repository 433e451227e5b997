package fengqiao.query.matter.ledger;

import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.wire.EventTypes;
import fengqiao.query.matter.ledger.LedgerEntry.Handling;
import fengqiao.query.matter.ledger.LedgerEntry.Reports;
import fengqiao.query.matter.ledger.LedgerEntry.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each event makes of a ledger entry. */
final class LedgerFold {
    private static final Pattern CATEGORY = Pattern.compile("\\d{2}(\\.\\d{2})*");

    private LedgerFold() {}

    static LedgerEntry fold(@Nullable LedgerEntry entry, Recorded<?> recorded, MatterEvent event) {
        if (event instanceof MatterRegistered registered) {
            return opened(registered, recorded);
        }
        if (entry == null) {
            throw new IllegalStateException("a matter begins with its registration");
        }
        return new LedgerEntry(
                entry.registration(),
                event instanceof ReportLinked linked
                        ? joined(entry.reports(), linked)
                        : entry.reports(),
                handling(timed(entry.handling(), recorded, event), recorded, event),
                recorded.occurredAt(),
                recorded.sequence(),
                recorded.position());
    }

    private static LedgerEntry opened(MatterRegistered event, Recorded<?> recorded) {
        if (!CATEGORY.matcher(event.category()).matches()) {
            throw new MalformedValue("category", "two digits a level");
        }
        Registration registration =
                new Registration(
                        event.matterId(),
                        event.receiptNumber(),
                        event.externalNumber(),
                        event.kind(),
                        event.channel(),
                        event.region(),
                        event.category(),
                        event.reportedBy(),
                        event.seenAt(),
                        recorded.occurredAt(),
                        LegalDay.of(recorded.occurredAt()),
                        event.repeatOf());
        return new LedgerEntry(
                registration,
                new Reports(event.persons(), 1, 0, List.of(event.reportedBy())),
                new Handling(
                        MatterState.REGISTERED,
                        null,
                        null,
                        List.of(),
                        clocks(MatterClocks.NONE, recorded, event),
                        null,
                        null),
                recorded.occurredAt(),
                recorded.sequence(),
                recorded.position());
    }

    private static Reports joined(Reports reports, ReportLinked event) {
        return new Reports(
                reports.persons() + event.persons(),
                reports.batches() + 1,
                reports.linked() + 1,
                with(reports.reporters(), event.reportedBy()));
    }

    private static Handling timed(Handling now, Recorded<?> recorded, MatterEvent event) {
        MatterClocks clocks = clocks(now.clocks(), recorded, event);
        return clocks == now.clocks() ? now : now.with(clocks);
    }

    private static MatterClocks clocks(
            MatterClocks before, Recorded<?> recorded, MatterEvent event) {
        String type = EventTypes.nameOf(event.getClass());
        return before.after(event, type, LegalDay.of(recorded.occurredAt()));
    }

    private static Handling handling(Handling now, Recorded<?> recorded, MatterEvent event) {
        return switch (event) {
            case MatterRegistered ignored -> now;
            case ReportLinked ignored -> now;
            case MatterRouted routed -> routed(now, routed);
            case MatterGuided ignored -> step(now, MatterState.GUIDED, now.unit());
            case MatterAccepted accepted -> accepted(now, accepted);
            case AssignmentObjected ignored -> state(now, MatterState.OBJECTED);
            case ObjectionUpheld upheld -> step(now, MatterState.REGISTERED, null);
            case ObjectionRejected ignored -> state(now, MatterState.ROUTED);
            case MatterReplied replied -> replied(now, replied);
            case MatterResolved resolved -> resolved(now, recorded, resolved);
            case MatterClosed ignored -> step(now, MatterState.CLOSED, now.unit());
            case MatterReopened reopened -> reopened(now, reopened);
        };
    }

    private static Handling routed(Handling now, MatterRouted event) {
        Handling next = step(now, MatterState.ROUTED, event.unit());
        UnitId answerable = now.answerable() == null ? event.unit() : now.answerable();
        return new Handling(
                next.state(),
                event.unit(),
                answerable,
                with(now.units(), event.unit()),
                next.clocks(),
                now.resolution(),
                now.reply());
    }

    private static Handling accepted(Handling now, MatterAccepted event) {
        Handling next = step(now, MatterState.ACCEPTED, event.unit());
        return new Handling(
                next.state(),
                event.unit(),
                event.unit(),
                with(now.units(), event.unit()),
                next.clocks(),
                now.resolution(),
                now.reply());
    }

    private static Handling replied(Handling now, MatterReplied event) {
        Handling next = step(now, MatterState.REPLIED, now.unit());
        return new Handling(
                next.state(),
                next.unit(),
                next.answerable(),
                next.units(),
                next.clocks(),
                next.resolution(),
                event.outcome());
    }

    private static Handling resolved(Handling now, Recorded<?> recorded, MatterResolved event) {
        Handling next = step(now, MatterState.RESOLVED, now.unit());
        return new Handling(
                next.state(),
                next.unit(),
                next.answerable(),
                next.units(),
                next.clocks(),
                new Resolution(recorded.occurredAt(), event.kind()),
                next.reply());
    }

    private static Handling reopened(Handling now, MatterReopened event) {
        UnitId unit = event.unit();
        MatterState state = unit == null ? MatterState.REGISTERED : MatterState.ACCEPTED;
        Handling next = step(now, state, unit);
        return new Handling(
                state,
                unit,
                unit == null ? now.answerable() : unit,
                unit == null ? now.units() : with(now.units(), unit),
                next.clocks(),
                null,
                null);
    }

    private static Handling state(Handling now, MatterState state) {
        return new Handling(
                state,
                now.unit(),
                now.answerable(),
                now.units(),
                now.clocks(),
                now.resolution(),
                now.reply());
    }

    private static Handling step(Handling now, MatterState state, @Nullable UnitId unit) {
        return new Handling(
                state,
                unit,
                now.answerable(),
                now.units(),
                now.clocks(),
                now.resolution(),
                now.reply());
    }

    private static <T> List<T> with(List<T> all, T one) {
        if (all.contains(one)) {
            return all;
        }
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }
}
