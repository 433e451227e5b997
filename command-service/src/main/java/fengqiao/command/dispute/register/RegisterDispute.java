package fengqiao.command.dispute.register;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.WorkerId;
import fengqiao.kernel.dispute.DisputeOrigin;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.vault.Identity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Write down a dispute 矛盾纠纷.
 *
 * @param amountFen in dispute, in 分
 * @param worker who found it, where that is a grid worker
 * @param foundBy the worker or whoever takes it down
 * @param foundDay none for the day of the command
 */
public record RegisterDispute(
        RecordId id,
        @Nullable String externalNumber,
        DisputeOrigin origin,
        RegionCode region,
        String kind,
        DisputeScope scope,
        FreeText facts,
        List<Identity> parties,
        int persons,
        long amountFen,
        @Nullable WorkerId worker,
        String foundBy,
        @Nullable LocalDate foundDay,
        @Nullable BodyId body) {}
