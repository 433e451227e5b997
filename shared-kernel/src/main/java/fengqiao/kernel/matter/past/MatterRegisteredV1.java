package fengqiao.kernel.matter.past;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PastEvent;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.Party;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.Repeat;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.rule.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code matter.registered.v1}: knew neither the level nor the flags of a visit, no agents and no
 * amounts; an earlier matter was always found by the rule.
 */
public record MatterRegisteredV1(
        MatterId matterId,
        String receiptNumber,
        @Nullable String externalNumber,
        PetitionKind kind,
        Channel channel,
        RegionCode region,
        String category,
        CipherText text,
        @Nullable CipherText place,
        List<Party> parties,
        int persons,
        String reportedBy,
        Instant seenAt,
        @Nullable MatterId repeatOf,
        List<Clock> clocks)
        implements PastEvent {
    @Override
    public MatterRegistered upcast() {
        return new MatterRegistered(
                matterId,
                receiptNumber,
                externalNumber,
                kind,
                Visit.unspecified(channel, persons),
                region,
                category,
                text,
                place,
                parties,
                reportedBy,
                seenAt,
                repeatOf == null ? null : Repeat.byRule(repeatOf),
                Particulars.NONE,
                clocks);
    }
}
