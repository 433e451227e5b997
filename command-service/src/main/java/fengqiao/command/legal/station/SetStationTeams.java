package fengqiao.command.legal.station;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.legal.Team;
import java.util.List;

/** Say which teams serve at a station from now on. */
public record SetStationTeams(RecordId id, List<Team> teams) {}
