package fengqiao.query.supervision.card;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardChanged;
import fengqiao.kernel.supervision.CardColour;
import fengqiao.kernel.supervision.DeadlineMissed;
import fengqiao.kernel.supervision.WatchEvent;
import fengqiao.query.platform.record.RecordView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The card of each matter that ever had one. */
public final class CardView extends RecordView<Card> {
    private static final Set<String> EVENTS =
            Set.of("supervision.deadline-missed.v1", "supervision.card-changed.v1");

    public CardView() {
        super("card", 2, Card.class, WatchEvent.class);
    }

    @Override
    public boolean concerns(String wireName) {
        return EVENTS.contains(wireName);
    }

    @Override
    protected Card next(String id, @Nullable Card before, Recorded<?> recorded) {
        return switch ((WatchEvent) recorded.event()) {
            case DeadlineMissed event -> missed(before, event, recorded);
            case CardChanged event -> turned(before, event, recorded);
        };
    }

    private static Card missed(@Nullable Card before, DeadlineMissed event, Recorded<?> recorded) {
        List<Card.Missed> all = new ArrayList<>(before == null ? List.of() : before.missed());
        all.add(new Card.Missed(event.clock(), event.dueDay()));
        return new Card(
                event.matterId(),
                event.region(),
                event.unit(),
                before == null ? null : before.colour(),
                before == null ? null : before.elapsed(),
                before == null ? LegalDay.of(recorded.occurredAt()) : before.since(),
                before == null ? null : before.cause(),
                before == null ? null : before.clock(),
                before == null ? null : before.dueDay(),
                before == null ? null : before.leader(),
                List.copyOf(all));
    }

    private static Card turned(@Nullable Card before, CardChanged event, Recorded<?> recorded) {
        return new Card(
                event.matterId(),
                event.region(),
                event.unit(),
                event.to(),
                event.elapsed(),
                LegalDay.of(recorded.occurredAt()),
                event.cause(),
                event.clock(),
                event.dueDay(),
                leader(before, event),
                before == null ? List.of() : before.missed());
    }

    /** Blue stays with who took it on last, however often the clocks turn beneath. */
    private static @Nullable LeaderId leader(@Nullable Card before, CardChanged event) {
        if (event.to() != CardColour.BLUE) {
            return null;
        }
        if (event.cause() == CardCause.LEADER_TOOK) {
            return event.leader();
        }
        return before == null ? null : before.leader();
    }
}
