package fengqiao.command.legal.station;

import fengqiao.command.legal.LegalRule;
import fengqiao.command.legal.StationState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.legal.ServiceRecorded;
import fengqiao.kernel.legal.StationClosed;
import fengqiao.kernel.legal.StationOpened;
import fengqiao.kernel.legal.StationTeamsSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A station serves from its first to its last day. */
final class StationDecision {
    private StationDecision() {}

    static StationOpened open(OpenStation command) {
        return new StationOpened(
                command.id(),
                command.level(),
                command.region(),
                command.name(),
                command.court(),
                command.from(),
                command.teams());
    }

    static StationTeamsSet teams(StationState state, SetStationTeams command) {
        state.require("team-rosters");
        return new StationTeamsSet(command.teams());
    }

    static StationClosed close(StationState state, LocalDate day) {
        state.require("closures");
        if (day.isBefore(state.from())) {
            throw notOpen(state, day).asException();
        }
        return new StationClosed(day);
    }

    /**
     * @param state of the station that is named; none where there is no such station
     */
    static ServiceRecorded serve(
            @Nullable StationState state, RecordService command, LocalDate day) {
        if (state == null) {
            throw Refusal.of(LegalRule.STATION_UNKNOWN, command.station().value())
                    .naming(FieldFault.of("station", "unknown"))
                    .asException();
        }
        if (!state.openOn(day)) {
            throw notOpen(state, day).asException();
        }
        return new ServiceRecorded(
                command.id(),
                command.station(),
                state.region(),
                command.kind(),
                day,
                command.cases(),
                command.persons(),
                command.dispute());
    }

    private static Refusal notOpen(StationState state, LocalDate day) {
        return state.refusal(LegalRule.STATION_NOT_OPEN, day.toString());
    }
}
