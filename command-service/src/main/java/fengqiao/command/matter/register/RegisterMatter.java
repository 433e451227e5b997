package fengqiao.command.matter.register;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.WorkerId;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.PetitionKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Register what somebody brings or a grid worker saw 登记.
 *
 * @param matterId of the matter it becomes, unless it is linked to one in hand
 * @param worker who reported it, where that is a grid worker
 * @param reportedBy the worker or the registrar
 * @param seenAt none for the time of registration
 */
public record RegisterMatter(
        MatterId matterId,
        @Nullable String externalNumber,
        PetitionKind kind,
        Channel channel,
        RegionCode region,
        String category,
        String text,
        @Nullable String place,
        List<NamedParty> parties,
        int persons,
        @Nullable WorkerId worker,
        String reportedBy,
        @Nullable Instant seenAt) {
    /** Without texts and names. */
    @Override
    public String toString() {
        return "RegisterMatter[" + matterId + ", " + region + ", " + category + "]";
    }
}
