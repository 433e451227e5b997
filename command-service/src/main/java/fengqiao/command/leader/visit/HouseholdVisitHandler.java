package fengqiao.command.leader.visit;

import fengqiao.command.leader.HouseholdVisit;
import fengqiao.command.leader.HouseholdVisitState;
import fengqiao.command.leader.visit.HouseholdVisitCommand.RecordHouseholdVisit;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Visits to households. */
@CommandSlice
final class HouseholdVisitHandler {
    private final Records<HouseholdVisitState> visits;
    private final RecordTexts texts;

    HouseholdVisitHandler(RecordDesk desk, RecordTexts texts) {
        this.visits = desk.records(HouseholdVisit.KIND);
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(RecordHouseholdVisit command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.WORKER, Role.LEADER, Role.UNIT, Role.IMPORT);
        var findings = texts.of(command.id()).seal("findings", command.findings());
        var event =
                HouseholdVisitDecision.record(
                        command, issue.caller().post(), findings, issue.occurrence().at());
        return visits.create(command.id(), command.region(), issue, event);
    }
}
