package fengqiao.command.supervision.bulletin;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.command.supervision.Bulletin;
import fengqiao.command.supervision.BulletinState;
import fengqiao.command.supervision.bulletin.BulletinCommand.AnswerBulletin;
import fengqiao.command.supervision.bulletin.BulletinCommand.IssueBulletin;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.LegalDay;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Bulletins. */
@CommandSlice
final class BulletinHandler {
    private final Records<BulletinState> bulletins;
    private final DirectoryLookup directory;
    private final RecordTexts texts;

    BulletinHandler(RecordDesk desk, DirectoryLookup directory, RecordTexts texts) {
        this.bulletins = desk.records(Bulletin.KIND);
        this.directory = directory;
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(IssueBulletin command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        var text = texts.of(command.id()).seal("text", command.text());
        Set<UnitId> known = new HashSet<>(command.units());
        known.removeIf(unit -> directory.regionOf(unit) == null);
        var day = LegalDay.of(issue.occurrence().at());
        var event = BulletinDecision.issue(command, known, text, day);
        return bulletins.create(command.id(), command.region(), issue, event);
    }

    @CommandHandler
    RecordAnswer handle(AnswerBulletin command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        issue.caller().requireActingFor(command.unit());
        var text = texts.of(command.id()).seal("text", command.text());
        return bulletins.change(
                command.id(),
                issue,
                (state, at) -> BulletinDecision.answer(state, command, text, LegalDay.of(at)));
    }
}
