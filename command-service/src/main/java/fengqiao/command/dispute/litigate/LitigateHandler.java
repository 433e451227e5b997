package fengqiao.command.dispute.litigate;

import fengqiao.command.directory.Catalogues;
import fengqiao.command.dispute.Disputes;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.kernel.dispute.MediationOutcome;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Guides disputes to a court and follows them. */
@CommandSlice
final class LitigateHandler {
    private final Disputes disputes;
    private final RecordTexts texts;
    private final Catalogues catalogues;

    LitigateHandler(Disputes disputes, RecordTexts texts, Catalogues catalogues) {
        this.disputes = disputes;
        this.texts = texts;
        this.catalogues = catalogues;
    }

    @CommandHandler
    RecordAnswer handle(GuideToLitigation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        return disputes.conclude(
                command.id(),
                issue,
                MediationOutcome.GUIDED_TO_LITIGATION,
                (state, at) ->
                        LitigateDecision.guide(
                                state,
                                command,
                                catalogues.pathway(
                                        state.region(), LegalDay.of(at), command.pathway()),
                                reason));
    }

    @CommandHandler
    RecordAnswer handle(FollowLitigation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var note = texts.of(command.id()).sealIfSaid("note", command.note());
        return disputes.step(
                command.id(), issue, (state, at) -> LitigateDecision.follow(state, command, note));
    }
}
