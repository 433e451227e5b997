package fengqiao.kernel.leader;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session was held. Leaders' attendances, batches and persons are three units, never added.
 *
 * @param batches 批次
 * @param persons 人次
 * @param matters raised there
 */
public record SessionHeld(
        RegionCode region,
        SessionKind kind,
        LocalDate day,
        CipherText place,
        List<LeaderId> leaders,
        List<UnitId> departments,
        int batches,
        int persons,
        List<MatterId> matters,
        @Nullable RecordId appointment)
        implements SessionEvent {}
