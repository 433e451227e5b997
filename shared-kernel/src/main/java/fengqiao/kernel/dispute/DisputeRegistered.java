package fengqiao.kernel.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute became known and was written down.
 *
 * @param externalNumber number it carries in the system it was imported from
 * @param region grid or village where it lies
 * @param kind code of the second level of the kinds of disputes, such as {@code 02.01}
 * @param facts under the dispute's own key
 * @param persons 人 it concerns; parties named may be fewer
 * @param amountFen in dispute, in 分; 0 where it is not about money
 * @param foundBy post that found it or took it down
 * @param foundDay legal day on which it became known: the policy of that day holds
 * @param body it was brought to, where it was brought to one
 * @param matter it was handed over from
 * @param ladder where it may enter the ladder; none in events older than published policies
 */
public record DisputeRegistered(
        RecordId disputeId,
        @Nullable String externalNumber,
        DisputeOrigin origin,
        RegionCode region,
        String kind,
        DisputeScope scope,
        CipherText facts,
        List<DisputeParty> parties,
        int persons,
        long amountFen,
        String foundBy,
        LocalDate foundDay,
        @Nullable BodyId body,
        @Nullable MatterId matter,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LadderEntry ladder)
        implements DisputeEvent {
    /** By the policy this version ships. */
    public DisputeRegistered(
            RecordId disputeId,
            @Nullable String externalNumber,
            DisputeOrigin origin,
            RegionCode region,
            String kind,
            DisputeScope scope,
            CipherText facts,
            List<DisputeParty> parties,
            int persons,
            long amountFen,
            String foundBy,
            LocalDate foundDay,
            @Nullable BodyId body,
            @Nullable MatterId matter) {
        this(
                disputeId,
                externalNumber,
                origin,
                region,
                kind,
                scope,
                facts,
                parties,
                persons,
                amountFen,
                foundBy,
                foundDay,
                body,
                matter,
                null);
    }

    /** The same with where it may enter the ladder. */
    public DisputeRegistered entering(LadderEntry entry) {
        return new DisputeRegistered(
                disputeId,
                externalNumber,
                origin,
                region,
                kind,
                scope,
                facts,
                parties,
                persons,
                amountFen,
                foundBy,
                foundDay,
                body,
                matter,
                entry);
    }
}
