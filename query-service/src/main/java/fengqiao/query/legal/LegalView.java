package fengqiao.query.legal;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.legal.LegalEvent;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.platform.record.RecordView;
import org.jspecify.annotations.Nullable;

/** Records of legal services as documents. */
public final class LegalView extends RecordView<LegalRecord> {
    public LegalView() {
        super("legal", 1, LegalRecord.class, LegalEvent.class);
    }

    @Override
    protected LegalRecord next(String id, @Nullable LegalRecord body, Recorded<?> event) {
        return LegalFold.fold(body, (LegalEvent) event.event(), LegalDay.of(event.occurredAt()));
    }
}
