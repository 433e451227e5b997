package fengqiao.query.legal;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.legal.StationLevel;
import fengqiao.kernel.legal.Team;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A station of source governance.
 *
 * @param to last day it was open; none while it is
 */
public record StationRecord(
        StationLevel level,
        RegionCode region,
        String name,
        @Nullable UnitId court,
        LocalDate from,
        @Nullable LocalDate to,
        List<Team> teams)
        implements LegalRecord {
    @Override
    public List<String> allowed() {
        return to == null ? List.of("team-rosters", "closures") : List.of();
    }

    @Override
    public Columns columns() {
        return Columns.of(region, from, to == null ? "OPEN" : "CLOSED")
                .unit(court)
                .mark("level", level)
                .count("opened")
                .count("members", from, teams.stream().mapToLong(Team::members).sum());
    }

    StationRecord with(List<Team> now) {
        return new StationRecord(level, region, name, court, from, to, now);
    }

    StationRecord until(LocalDate last) {
        return new StationRecord(level, region, name, court, from, last, teams);
    }
}
