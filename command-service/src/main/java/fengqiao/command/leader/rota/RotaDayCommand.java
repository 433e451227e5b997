package fengqiao.command.leader.rota;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.LeaderPost;
import java.time.LocalDate;
import java.util.List;

/** What can be asked here. */
sealed interface RotaDayCommand {
    /** A leader with departments receives citizens on a day. */
    record RosterDuty(
            RegionCode region,
            LocalDate day,
            LeaderId leader,
            LeaderPost post,
            List<UnitId> departments)
            implements RotaDayCommand {}
}
