package fengqiao.command.legal.station;

import fengqiao.command.legal.LegalFacts;
import fengqiao.command.legal.NotedState;
import fengqiao.command.legal.ServiceNote;
import fengqiao.command.legal.Station;
import fengqiao.command.legal.StationState;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Keeps stations and writes down what they do. */
@CommandSlice
final class StationHandler {
    private final Records<StationState> stations;
    private final Records<NotedState> services;
    private final LegalFacts facts;

    StationHandler(RecordDesk desk, LegalFacts facts) {
        this.stations = desk.records(Station.KIND);
        this.services = desk.records(ServiceNote.KIND);
        this.facts = facts;
    }

    @CommandHandler
    RecordAnswer handle(OpenStation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        issue.caller().requireRegion(command.region());
        facts.requireRegion(command.region());
        facts.requireUnit("court", command.court(), command.region());
        return stations.create(
                command.id(), command.region(), issue, StationDecision.open(command));
    }

    @CommandHandler
    RecordAnswer handle(SetStationTeams command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        return stations.change(
                command.id(), issue, (state, at) -> StationDecision.teams(state, command));
    }

    @CommandHandler
    RecordAnswer handle(CloseStation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        var day = LegalFacts.pastDay(command.day(), issue);
        return stations.change(
                command.id(), issue, (state, at) -> StationDecision.close(state, day));
    }

    @CommandHandler
    RecordAnswer handle(RecordService command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        facts.requireAbout(null, command.dispute(), issue);
        var day = LegalFacts.pastDay(command.day(), issue);
        var event = StationDecision.serve(stations.look(command.station()), command, day);
        return services.create(command.id(), event.region(), issue, event);
    }
}
