package fengqiao.query.supervision;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.supervision.BulletinEvent;
import fengqiao.kernel.supervision.FieldCardEvent;
import fengqiao.kernel.supervision.InquiryEvent;
import fengqiao.kernel.supervision.LetterEvent;
import fengqiao.kernel.supervision.SupervisionEvent;
import fengqiao.kernel.supervision.ThreeNoneEvent;
import fengqiao.query.platform.record.RecordView;
import fengqiao.query.supervision.SupervisionBody.Bulletin;
import fengqiao.query.supervision.SupervisionBody.FieldCard;
import fengqiao.query.supervision.SupervisionBody.Inquiry;
import fengqiao.query.supervision.SupervisionBody.Letter;
import fengqiao.query.supervision.SupervisionBody.ThreeNone;
import org.jspecify.annotations.Nullable;

/** The records of this context, each folded from its own stream. */
public final class SupervisionView extends RecordView<SupervisionBody> {
    public SupervisionView() {
        super("supervision", 1, SupervisionBody.class, SupervisionEvent.class);
    }

    @Override
    protected SupervisionBody next(
            String id, @Nullable SupervisionBody body, Recorded<?> recorded) {
        return switch ((SupervisionEvent) recorded.event()) {
            case FieldCardEvent e -> SupervisionFold.card((FieldCard) body, e);
            case InquiryEvent e -> SupervisionFold.inquiry((Inquiry) body, e);
            case BulletinEvent e -> SupervisionFold.bulletin((Bulletin) body, e);
            case LetterEvent e -> SupervisionFold.letter((Letter) body, e);
            case ThreeNoneEvent e -> SupervisionFold.threeNone((ThreeNone) body, e);
        };
    }
}
