package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same person came again with the same matter while it was in hand: linked, not doubled (Art.
 * 19). It adds a batch and persons, never a matter.
 */
public record ReportLinked(
        String receiptNumber,
        @Nullable String externalNumber,
        Channel channel,
        RegionCode region,
        CipherText text,
        List<Party> parties,
        int persons,
        String reportedBy,
        Instant seenAt)
        implements MatterEvent {}
