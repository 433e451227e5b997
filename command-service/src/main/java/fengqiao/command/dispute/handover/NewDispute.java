package fengqiao.command.dispute.handover;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.vault.Identity;
import java.util.List;

/** What a dispute is about that is opened for a matter. */
public record NewDispute(
        String kind,
        DisputeScope scope,
        FreeText facts,
        List<Identity> parties,
        int persons,
        long amountFen) {}
