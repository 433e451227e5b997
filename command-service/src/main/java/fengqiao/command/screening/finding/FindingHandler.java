package fengqiao.command.screening.finding;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.command.refusal.Days;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.screening.Finding;
import fengqiao.command.screening.FindingState;
import fengqiao.command.screening.finding.FindingCommand.AssignFinding;
import fengqiao.command.screening.finding.FindingCommand.MarkFindingHard;
import fengqiao.command.screening.finding.FindingCommand.RecordFinding;
import fengqiao.command.screening.finding.FindingCommand.SettleFinding;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Findings of departments. */
@CommandSlice
final class FindingHandler {
    private final Records<FindingState> findings;
    private final DirectoryLookup directory;
    private final RecordTexts texts;

    FindingHandler(RecordDesk desk, DirectoryLookup directory, RecordTexts texts) {
        this.findings = desk.records(Finding.KIND);
        this.directory = directory;
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(RecordFinding command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        issue.caller().requireActingFor(command.department());
        var text = texts.of(command.id()).seal("text", command.text());
        var event = FindingDecision.record(command, text, issue.occurrence().at());
        return findings.create(command.id(), command.region(), issue, event);
    }

    @CommandHandler
    RecordAnswer handle(AssignFinding command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        if (directory.regionOf(command.unit()) == null) {
            throw Refusal.of(RecordRule.UNIT_UNKNOWN, command.unit().value())
                    .naming(FieldFault.of("unit", "unknown"))
                    .asException();
        }
        var warning = texts.of(command.id()).seal("warning", command.warning());
        return findings.change(
                command.id(),
                issue,
                (state, at) -> FindingDecision.assign(state, command, warning));
    }

    @CommandHandler
    RecordAnswer handle(MarkFindingHard command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        return findings.change(
                command.id(),
                issue,
                (state, at) -> FindingDecision.markHard(state, command, LegalDay.of(at)));
    }

    @CommandHandler
    RecordAnswer handle(SettleFinding command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var result = texts.of(command.id()).seal("result", command.result());
        return findings.change(
                command.id(),
                issue,
                (state, at) -> {
                    if (state.unit() != null) {
                        issue.caller().requireActingFor(state.unit());
                    }
                    return FindingDecision.settle(
                            state, command, result, Days.past(command.day(), at));
                });
    }
}
