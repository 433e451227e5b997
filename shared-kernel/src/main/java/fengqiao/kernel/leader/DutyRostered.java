package fengqiao.kernel.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;

/** A leader with departments has the reception of a day; it replaces what was rostered before. */
public record DutyRostered(
        RegionCode region,
        LocalDate day,
        LeaderId leader,
        LeaderPost post,
        List<UnitId> departments)
        implements RotaEvent {}
