package fengqiao.query.matter.ledger;

import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.life.MatterLife;
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
                IntakeFold.registration(entry.registration(), event),
                IntakeFold.reports(entry.reports(), event),
                IntakeFold.intake(entry.intake(), event),
                handling(entry.handling(), recorded, event),
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
                        event.visit().channel(),
                        event.region(),
                        event.category(),
                        event.reportedBy(),
                        event.seenAt(),
                        recorded.occurredAt(),
                        LegalDay.of(recorded.occurredAt()),
                        event.repeatOf());
        return new LedgerEntry(
                registration,
                new Reports(event.visit().persons(), 1, 0, List.of(event.reportedBy())),
                LedgerIntake.of(event.visit(), event.seenAt(), event.particulars()),
                new Handling(
                        MatterLife.begin(event.kind()),
                        List.of(),
                        clocks(MatterClocks.NONE, recorded, event),
                        null,
                        null),
                recorded.occurredAt(),
                recorded.sequence(),
                recorded.position());
    }

    private static Handling handling(Handling now, Recorded<?> recorded, MatterEvent event) {
        MatterLife life = now.life().after(event, recorded.occurredAt());
        UnitId unit = life.unit();
        return new Handling(
                life,
                unit == null ? now.units() : with(now.units(), unit),
                clocks(now.clocks(), recorded, event),
                resolution(now, recorded, event),
                reply(now, event));
    }

    private static MatterClocks clocks(
            MatterClocks before, Recorded<?> recorded, MatterEvent event) {
        String type = EventTypes.nameOf(event.getClass());
        return before.after(event, type, LegalDay.of(recorded.occurredAt()));
    }

    private static @Nullable Resolution resolution(
            Handling now, Recorded<?> recorded, MatterEvent event) {
        return switch (event) {
            case MatterResolved resolved -> new Resolution(recorded.occurredAt(), resolved.kind());
            case MatterReopened ignored -> null;
            default -> now.resolution();
        };
    }

    private static @Nullable ReplyOutcome reply(Handling now, MatterEvent event) {
        return switch (event) {
            case MatterReplied replied -> replied.outcome();
            case MatterReopened ignored -> null;
            default -> now.reply();
        };
    }

    static <T> List<T> with(List<T> all, T one) {
        if (all.contains(one)) {
            return all;
        }
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }
}
