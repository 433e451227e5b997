package fengqiao.kernel.wire;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.supervision.BulletinAnswered;
import fengqiao.kernel.supervision.BulletinIssued;
import fengqiao.kernel.supervision.FieldCardIssued;
import fengqiao.kernel.supervision.FieldCardReleased;
import fengqiao.kernel.supervision.FieldCardUpgraded;
import fengqiao.kernel.supervision.InquiryConcluded;
import fengqiao.kernel.supervision.InquiryOpened;
import fengqiao.kernel.supervision.LetterAnswered;
import fengqiao.kernel.supervision.LetterIssued;
import fengqiao.kernel.supervision.TermMissed;
import fengqiao.kernel.supervision.ThreeNoneAssessed;
import fengqiao.kernel.supervision.ThreeNoneWithdrawn;
import java.util.Map;

/** Wire names of the context {@code supervision}. */
final class SupervisionEventTypes {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("supervision.field-card-issued.v1", FieldCardIssued.class),
                    Map.entry("supervision.field-card-upgraded.v1", FieldCardUpgraded.class),
                    Map.entry("supervision.field-card-released.v1", FieldCardReleased.class),
                    Map.entry("supervision.inquiry-opened.v1", InquiryOpened.class),
                    Map.entry("supervision.inquiry-concluded.v1", InquiryConcluded.class),
                    Map.entry("supervision.bulletin-issued.v1", BulletinIssued.class),
                    Map.entry("supervision.bulletin-answered.v1", BulletinAnswered.class),
                    Map.entry("supervision.letter-issued.v1", LetterIssued.class),
                    Map.entry("supervision.letter-answered.v1", LetterAnswered.class),
                    Map.entry("supervision.term-missed.v1", TermMissed.class),
                    Map.entry("supervision.three-none-assessed.v1", ThreeNoneAssessed.class),
                    Map.entry("supervision.three-none-withdrawn.v1", ThreeNoneWithdrawn.class));

    private SupervisionEventTypes() {}
}
