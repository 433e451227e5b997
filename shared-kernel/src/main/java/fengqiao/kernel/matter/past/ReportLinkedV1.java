package fengqiao.kernel.matter.past;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PastEvent;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.Party;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.matter.Visit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code matter.report-linked.v1}: knew neither the level nor the flags of a visit. */
public record ReportLinkedV1(
        String receiptNumber,
        @Nullable String externalNumber,
        Channel channel,
        RegionCode region,
        CipherText text,
        List<Party> parties,
        int persons,
        String reportedBy,
        Instant seenAt)
        implements PastEvent {
    @Override
    public ReportLinked upcast() {
        return new ReportLinked(
                receiptNumber,
                externalNumber,
                Visit.unspecified(channel, persons),
                region,
                text,
                null,
                parties,
                null,
                reportedBy,
                seenAt,
                null);
    }
}
