package fengqiao.command.legal.station;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.legal.StationLevel;
import fengqiao.kernel.legal.Team;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open a station or a village point. */
public record OpenStation(
        RecordId id,
        StationLevel level,
        RegionCode region,
        String name,
        @Nullable UnitId court,
        LocalDate from,
        List<Team> teams) {}
