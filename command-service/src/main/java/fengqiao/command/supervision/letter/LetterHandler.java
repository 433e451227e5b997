package fengqiao.command.supervision.letter;

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
import fengqiao.command.supervision.Letter;
import fengqiao.command.supervision.LetterState;
import fengqiao.command.supervision.letter.LetterCommand.AnswerLetter;
import fengqiao.command.supervision.letter.LetterCommand.IssueLetter;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Suggestion letters. */
@CommandSlice
final class LetterHandler {
    private final Records<LetterState> letters;
    private final DirectoryLookup directory;
    private final RecordTexts texts;
    private final RuleBook rules;

    LetterHandler(RecordDesk desk, DirectoryLookup directory, RecordTexts texts, RuleBook rules) {
        this.letters = desk.records(Letter.KIND);
        this.directory = directory;
        this.texts = texts;
        this.rules = rules;
    }

    @CommandHandler
    RecordAnswer handle(IssueLetter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        if (directory.regionOf(command.unit()) == null) {
            throw Refusal.of(RecordRule.UNIT_UNKNOWN, command.unit().value())
                    .naming(FieldFault.of("unit", "unknown"))
                    .asException();
        }
        var text = texts.of(command.id()).seal("text", command.text());
        var day = LegalDay.of(issue.occurrence().at());
        return letters.create(
                command.id(),
                command.region(),
                issue,
                LetterDecision.issue(command, text, day, rules));
    }

    @CommandHandler
    RecordAnswer handle(AnswerLetter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var text = texts.of(command.id()).seal("text", command.text());
        return letters.change(
                command.id(),
                issue,
                (state, at) -> {
                    issue.caller().requireActingFor(state.unit());
                    return LetterDecision.answer(state, command, text, LegalDay.of(at));
                });
    }
}
