package fengqiao.command.leader.cases;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.leader.LeaderCase;
import fengqiao.command.leader.LeaderCaseState;
import fengqiao.command.leader.LeaderCases;
import fengqiao.command.leader.cases.CaseCommand.AdvanceDuty;
import fengqiao.command.leader.cases.CaseCommand.OpenCase;
import fengqiao.command.leader.cases.CaseCommand.TakeCase;
import fengqiao.command.leader.cases.CaseCommand.Takers;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Caller;
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
import fengqiao.kernel.rule.LegalDay;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Cases that leaders take. */
@CommandSlice
final class CaseHandler {
    private final Records<LeaderCaseState> cases;
    private final LeaderCases known;
    private final Matters matters;
    private final DirectoryLookup directory;
    private final RecordTexts texts;

    CaseHandler(
            RecordDesk desk,
            LeaderCases known,
            Matters matters,
            DirectoryLookup directory,
            RecordTexts texts) {
        this.cases = desk.records(LeaderCase.KIND);
        this.known = known;
        this.matters = matters;
        this.directory = directory;
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(OpenCase command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        requireKnown(command.takers());
        MatterState matter = matters.look(command.matter(), issue.caller());
        var event =
                CaseDecision.open(
                        matter,
                        known.inHand(command.matter()),
                        command,
                        LegalDay.of(issue.occurrence().at()));
        cases.attach(LeaderCases.opened(command.id(), command.matter()));
        var region = Objects.requireNonNull(matter).registration().region();
        return cases.create(command.id(), region, issue, event);
    }

    @CommandHandler
    RecordAnswer handle(TakeCase command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        requireKnown(command.takers());
        return cases.change(
                command.id(),
                issue,
                (state, at) -> CaseDecision.take(state, command.takers(), LegalDay.of(at)));
    }

    @CommandHandler
    RecordAnswer handle(AdvanceDuty command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.LEADER, Role.UNIT, Role.OFFICE, Role.IMPORT, Role.DISCIPLINE);
        return cases.change(
                command.id(),
                issue,
                (state, at) -> {
                    requireTaker(issue.caller(), state);
                    return CaseDecision.advance(
                            state,
                            command,
                            texts.of(command.id()).seal("progress", command.progress()),
                            LegalDay.of(at));
                });
    }

    /** The office, the leader who took it, the department that took it with the leader. */
    private static void requireTaker(Caller caller, LeaderCaseState state) {
        boolean taker =
                caller.is(Role.OFFICE)
                        || caller.is(Role.IMPORT)
                        || caller.is(Role.DISCIPLINE)
                        || caller.is(Role.LEADER)
                                && caller.leader() != null
                                && caller.leader().equals(state.leader())
                        || caller.is(Role.UNIT)
                                && caller.unit() != null
                                && caller.unit().equals(state.department());
        if (!taker) {
            throw Refusal.of(RecordRule.UNKNOWN).asException();
        }
    }

    private void requireKnown(@Nullable Takers takers) {
        if (takers != null && directory.regionOf(takers.department()) == null) {
            throw Refusal.of(RecordRule.UNIT_UNKNOWN, takers.department().value())
                    .naming(FieldFault.of("department", "unknown"))
                    .asException();
        }
    }
}
