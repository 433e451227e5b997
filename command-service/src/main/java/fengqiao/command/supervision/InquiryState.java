package fengqiao.command.supervision;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.supervision.InquiryConcluded;
import fengqiao.kernel.supervision.InquiryEvent;
import fengqiao.kernel.supervision.InquiryOpened;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an inquiry stands. */
public record InquiryState(RegionCode region, boolean concluded) implements Standing {
    /** The state after one event more. */
    public static InquiryState evolve(@Nullable InquiryState before, InquiryEvent event) {
        return switch (event) {
            case InquiryOpened e -> new InquiryState(e.region(), false);
            case InquiryConcluded e ->
                    new InquiryState(
                            Objects.requireNonNull(before, "an inquiry begins with its opening")
                                    .region,
                            true);
        };
    }

    @Override
    public String stage() {
        return concluded ? "CONCLUDED" : "OPEN";
    }

    @Override
    public List<String> allowed() {
        return concluded ? List.of() : List.of("conclusions");
    }
}
