package fengqiao.command.supervision.threenone;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.command.supervision.ThreeNone;
import fengqiao.command.supervision.ThreeNoneState;
import fengqiao.command.supervision.threenone.ThreeNoneCommand.AssessThreeNone;
import fengqiao.command.supervision.threenone.ThreeNoneCommand.WithdrawThreeNone;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The three-none status. */
@CommandSlice
final class ThreeNoneHandler {
    private final Records<ThreeNoneState> assessments;
    private final RecordTexts texts;

    ThreeNoneHandler(RecordDesk desk, RecordTexts texts) {
        this.assessments = desk.records(ThreeNone.KIND);
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(AssessThreeNone command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        return assessments.put(
                ThreeNone.id(command.region(), command.year()),
                command.region(),
                issue,
                (state, at) -> ThreeNoneDecision.assess(command, LegalDay.of(at)));
    }

    @CommandHandler
    RecordAnswer handle(WithdrawThreeNone command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        return assessments.change(
                command.id(),
                issue,
                (state, at) -> ThreeNoneDecision.withdraw(state, command, reason, LegalDay.of(at)));
    }
}
