package fengqiao.command.directory.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Link a leader to towns and key departments 包片. */
public record LinkLeader(
        LeaderId leader,
        List<RegionCode> towns,
        List<UnitId> departments,
        LocalDate from,
        @Nullable LocalDate to) {}
