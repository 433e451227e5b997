package fengqiao.command.legal.station;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Stations and their services. */
@RestController
final class StationController {
    private final RecordCommands commands;

    StationController(RecordCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/stations", answers = 201)
    ResponseEntity<RecordAnswer> stations(CommandRequest<StationBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT);
        var command = request.body().command(RecordCommands.newId("station"), request.fields());
        return commands.begin(request, command, "/api/stations");
    }

    @CommandMapping("/api/stations/{id}/team-rosters")
    ResponseEntity<RecordAnswer> teamRosters(
            @PathVariable("id") String id, CommandRequest<TeamRosterBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT);
        var fields = request.fields();
        return commands.take(request, request.body().command(fields.record(id), fields));
    }

    @CommandMapping("/api/stations/{id}/closures")
    ResponseEntity<RecordAnswer> closures(
            @PathVariable("id") String id, CommandRequest<StationClosureBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT);
        var fields = request.fields();
        return commands.take(request, request.body().command(fields.record(id), fields));
    }

    @CommandMapping(value = "/api/station-services", answers = 201)
    ResponseEntity<RecordAnswer> stationServices(CommandRequest<ServiceBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var command = request.body().command(RecordCommands.newId("service"), request.fields());
        return commands.begin(request, command, "/api/station-services");
    }
}
