package fengqiao.command.supervision;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.supervision.InquiryEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to an inquiry. */
public class Inquiry extends RecordDoor<InquiryState> {
    public static final RecordKind<InquiryState, Inquiry> KIND =
            new RecordKind<>("inquiry", Inquiry.class, Inquiry::new);

    @Override
    protected InquiryState evolve(@Nullable InquiryState before, DomainEvent event) {
        return InquiryState.evolve(before, (InquiryEvent) event);
    }
}
