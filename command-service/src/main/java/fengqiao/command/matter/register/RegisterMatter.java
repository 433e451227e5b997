package fengqiao.command.matter.register;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.WorkerId;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PartyRole;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.Visit;
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
 * @param repeat none to go by the rule
 */
public record RegisterMatter(
        MatterId matterId,
        @Nullable String externalNumber,
        PetitionKind kind,
        Visit visit,
        RegionCode region,
        String category,
        String text,
        @Nullable String place,
        List<NamedParty> parties,
        @Nullable WorkerId worker,
        String reportedBy,
        @Nullable Instant seenAt,
        Particulars particulars,
        @Nullable RepeatChoice repeat) {
    long petitioners() {
        return parties.stream().filter(party -> party.role() == PartyRole.PETITIONER).count();
    }

    /** Without texts and names. */
    @Override
    public String toString() {
        return "RegisterMatter[" + matterId + ", " + region + ", " + category + "]";
    }
}
