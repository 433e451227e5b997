package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same person came again with the same matter while it was in hand: linked, not doubled (Art.
 * 19). It adds a batch and persons, never a matter. What is absent is not written.
 *
 * @param visit how it came in this time
 * @param reason the registrar's, where not the rule but the registrar linked it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReportLinked(
        String receiptNumber,
        @Nullable String externalNumber,
        Visit visit,
        RegionCode region,
        CipherText text,
        @Nullable CipherText place,
        List<Party> parties,
        @Nullable Agent agent,
        String reportedBy,
        Instant seenAt,
        @Nullable CipherText reason)
        implements MatterEvent {
    public ReportLinked {
        parties = parties == null ? List.of() : parties;
    }
}
