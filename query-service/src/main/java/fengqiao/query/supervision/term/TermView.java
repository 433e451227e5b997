package fengqiao.query.supervision.term;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.supervision.TermEvent;
import fengqiao.kernel.supervision.TermMissed;
import fengqiao.query.platform.record.RecordView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each term that was missed, by itself: a record may miss several. */
public final class TermView extends RecordView<MissedTerm> {
    public TermView() {
        super("term", 2, MissedTerm.class, TermEvent.class);
    }

    @Override
    public boolean concerns(String wireName) {
        return wireName.equals("supervision.term-missed.v1");
    }

    @Override
    protected List<String> documents(Recorded<?> event) {
        return List.of(event.stream() + "." + event.sequence());
    }

    @Override
    protected MissedTerm next(String id, @Nullable MissedTerm before, Recorded<?> recorded) {
        return switch ((TermEvent) recorded.event()) {
            case TermMissed event -> MissedTerm.of(event);
        };
    }
}
