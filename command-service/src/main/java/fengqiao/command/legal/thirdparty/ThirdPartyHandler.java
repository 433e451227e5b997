package fengqiao.command.legal.thirdparty;

import fengqiao.command.legal.LegalFacts;
import fengqiao.command.legal.NotedState;
import fengqiao.command.legal.ThirdPartyNote;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Writes down what third parties do. */
@CommandSlice
final class ThirdPartyHandler {
    private final Records<NotedState> works;
    private final LegalFacts facts;

    ThirdPartyHandler(RecordDesk desk, LegalFacts facts) {
        this.works = desk.records(ThirdPartyNote.KIND);
        this.facts = facts;
    }

    @CommandHandler
    RecordAnswer handle(RecordThirdPartyWork command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        facts.requireRegion(command.region());
        facts.requireAbout(command.matter(), command.dispute(), issue);
        var day = LegalFacts.pastDay(command.day(), issue);
        return works.create(
                command.id(), command.region(), issue, ThirdPartyDecision.decide(command, day));
    }
}
