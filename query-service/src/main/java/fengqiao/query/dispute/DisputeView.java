package fengqiao.query.dispute;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.wire.EventTypes;
import fengqiao.query.platform.record.RecordView;
import org.jspecify.annotations.Nullable;

/** Disputes as documents; counted in 起, and never among matters. */
public final class DisputeView extends RecordView<Dispute> {
    public DisputeView() {
        super("dispute", 2, Dispute.class, DisputeEvent.class);
    }

    @Override
    protected Dispute next(String id, @Nullable Dispute body, Recorded<?> event) {
        return DisputeFold.fold(
                body,
                (DisputeEvent) event.event(),
                EventTypes.nameOf(event.event().getClass()),
                LegalDay.of(event.occurredAt()));
    }
}
