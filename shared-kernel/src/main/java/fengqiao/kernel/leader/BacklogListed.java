package fengqiao.kernel.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter was put on a list.
 *
 * @param source whose list, such as a national campaign: data
 * @param batch which of its batches
 * @param leader who answers for it, once somebody does
 */
public record BacklogListed(
        MatterId matterId,
        RegionCode region,
        String source,
        String batch,
        BacklogStock stock,
        @Nullable LeaderId leader,
        LocalDate day)
        implements BacklogEvent {}
