package fengqiao.command.supervision.fieldcard;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.supervision.FieldCard;
import fengqiao.command.supervision.FieldCardState;
import fengqiao.command.supervision.fieldcard.FieldCardCommand.IssueFieldCard;
import fengqiao.command.supervision.fieldcard.FieldCardCommand.ReleaseFieldCard;
import fengqiao.command.supervision.fieldcard.FieldCardCommand.UpgradeFieldCard;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Cards of fields. */
@CommandSlice
final class FieldCardHandler {
    private final Records<FieldCardState> cards;
    private final DirectoryLookup directory;
    private final RecordTexts texts;

    FieldCardHandler(RecordDesk desk, DirectoryLookup directory, RecordTexts texts) {
        this.cards = desk.records(FieldCard.KIND);
        this.directory = directory;
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(IssueFieldCard command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.LEADER, Role.IMPORT);
        if (directory.regionOf(command.unit()) == null) {
            throw Refusal.of(RecordRule.UNIT_UNKNOWN, command.unit().value())
                    .naming(FieldFault.of("unit", "unknown"))
                    .asException();
        }
        RecordId id = FieldCard.id(command.region(), command.field());
        var reason = texts.of(id).seal("reason", command.reason());
        return cards.put(
                id,
                command.region(),
                issue,
                (state, at) -> FieldCardDecision.issue(state, command, reason, LegalDay.of(at)));
    }

    @CommandHandler
    RecordAnswer handle(UpgradeFieldCard command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.LEADER, Role.IMPORT);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        return cards.change(
                command.id(),
                issue,
                (state, at) -> FieldCardDecision.upgrade(state, command, reason, LegalDay.of(at)));
    }

    @CommandHandler
    RecordAnswer handle(ReleaseFieldCard command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.LEADER, Role.IMPORT);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        return cards.change(
                command.id(),
                issue,
                (state, at) -> FieldCardDecision.release(state, reason, LegalDay.of(at)));
    }
}
