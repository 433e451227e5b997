package fengqiao.command.dispute.confirm;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.dispute.Disputes;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Takes agreements through judicial confirmation. */
@CommandSlice
final class ConfirmHandler {
    private final Disputes disputes;
    private final RecordTexts texts;
    private final RuleBook rules;
    private final DirectoryLookup directory;

    ConfirmHandler(
            Disputes disputes, RecordTexts texts, RuleBook rules, DirectoryLookup directory) {
        this.disputes = disputes;
        this.texts = texts;
        this.rules = rules;
        this.directory = directory;
    }

    @CommandHandler
    RecordAnswer handle(ApplyForConfirmation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        boolean known = directory.regionOf(command.court()) != null;
        return disputes.step(
                command.id(),
                issue,
                (state, at) ->
                        ConfirmDecision.apply(state, command, known, LegalDay.of(at), rules));
    }

    @CommandHandler
    RecordAnswer handle(TakeUpConfirmation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        return disputes.step(
                command.id(),
                issue,
                (state, at) -> ConfirmDecision.takeUp(state, command, LegalDay.of(at), rules));
    }

    @CommandHandler
    RecordAnswer handle(DeclineConfirmation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        return disputes.step(
                command.id(),
                issue,
                (state, at) -> ConfirmDecision.decline(state, command, reason));
    }

    @CommandHandler
    RecordAnswer handle(ExtendConfirmation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        return disputes.step(
                command.id(),
                issue,
                (state, at) -> ConfirmDecision.extend(state, command, reason, rules));
    }

    @CommandHandler
    RecordAnswer handle(DecideConfirmation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var reason = texts.of(command.id()).sealIfSaid("reason", command.reason());
        return disputes.step(
                command.id(), issue, (state, at) -> ConfirmDecision.decide(state, command, reason));
    }
}
