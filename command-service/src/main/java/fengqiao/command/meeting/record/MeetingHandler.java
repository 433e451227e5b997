package fengqiao.command.meeting.record;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.matter.Matters;
import fengqiao.command.meeting.Meeting;
import fengqiao.command.meeting.MeetingState;
import fengqiao.command.meeting.MeetingTasks;
import fengqiao.command.meeting.record.MeetingCommand.CollectOpinion;
import fengqiao.command.meeting.record.MeetingCommand.CompleteTask;
import fengqiao.command.meeting.record.MeetingCommand.DecideTask;
import fengqiao.command.meeting.record.MeetingCommand.GiveVerdict;
import fengqiao.command.meeting.record.MeetingCommand.HoldMeeting;
import fengqiao.command.meeting.record.MeetingCommand.ModelCase;
import fengqiao.command.meeting.record.MeetingCommand.RaiseProblem;
import fengqiao.command.meeting.record.MeetingCommand.ReturnTask;
import fengqiao.command.meeting.record.MeetingCommand.SolveProblem;
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
import fengqiao.kernel.MatterId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Meetings. */
@CommandSlice
final class MeetingHandler {
    private final Records<MeetingState> meetings;
    private final DirectoryLookup directory;
    private final RecordTexts texts;
    private final Matters matters;

    MeetingHandler(RecordDesk desk, DirectoryLookup directory, RecordTexts texts, Matters matters) {
        this.meetings = desk.records(Meeting.KIND);
        this.directory = directory;
        this.texts = texts;
        this.matters = matters;
    }

    /** The matter before the meeting, as whatever ends a matter and its tasks takes them. */
    private void hold(@Nullable MatterId matter) {
        if (matter != null) {
            matters.look(matter);
        }
    }

    @CommandHandler
    RecordAnswer handle(HoldMeeting command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.WORKER, Role.LEADER, Role.IMPORT);
        var day = Days.past(command.day(), issue.occurrence().at());
        var event = MeetingDecision.hold(command, issue.caller().post(), day);
        return meetings.create(command.id(), command.region(), issue, event);
    }

    @CommandHandler
    RecordAnswer handle(CollectOpinion command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.WORKER, Role.LEADER, Role.IMPORT);
        var text = texts.of(command.id()).seal("text", command.text());
        return meetings.change(
                command.id(), issue, (state, at) -> MeetingDecision.collect(state, command, text));
    }

    @CommandHandler
    RecordAnswer handle(RaiseProblem command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.WORKER, Role.LEADER, Role.IMPORT);
        var text = texts.of(command.id()).seal("text", command.text());
        return meetings.change(
                command.id(), issue, (state, at) -> MeetingDecision.raise(state, text));
    }

    @CommandHandler
    RecordAnswer handle(SolveProblem command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.WORKER, Role.LEADER, Role.IMPORT, Role.UNIT);
        var result = texts.of(command.id()).seal("result", command.result());
        return meetings.change(
                command.id(),
                issue,
                (state, at) ->
                        MeetingDecision.solve(
                                state, command, result, Days.past(command.day(), at)));
    }

    @CommandHandler
    RecordAnswer handle(GiveVerdict command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        var opinion = texts.of(command.id()).seal("opinion", command.opinion());
        return meetings.change(
                command.id(), issue, (state, at) -> MeetingDecision.judge(state, command, opinion));
    }

    @CommandHandler
    RecordAnswer handle(DecideTask command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.LEADER, Role.IMPORT);
        if (directory.regionOf(command.unit()) == null) {
            throw Refusal.of(RecordRule.UNIT_UNKNOWN, command.unit().value())
                    .naming(FieldFault.of("unit", "unknown"))
                    .asException();
        }
        hold(command.matter());
        var text = texts.of(command.id()).seal("text", command.text());
        return meetings.change(
                command.id(),
                issue,
                (state, at) -> {
                    var event = MeetingDecision.decide(state, command, text);
                    if (event.matterId() != null) {
                        meetings.attach(
                                MeetingTasks.decided(
                                        event.matterId(), command.id(), event.number()));
                    }
                    return event;
                });
    }

    @CommandHandler
    RecordAnswer handle(CompleteTask command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var evidence = texts.of(command.id()).seal("evidence", command.evidence());
        return meetings.change(
                command.id(),
                issue,
                (state, at) -> {
                    issue.caller()
                            .requireActingFor(MeetingDecision.task(state, command.number()).unit());
                    return MeetingDecision.complete(
                            state, command, evidence, Days.past(command.day(), at));
                });
    }

    @CommandHandler
    RecordAnswer handle(ReturnTask command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.LEADER, Role.IMPORT);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        return meetings.change(
                command.id(),
                issue,
                (state, at) ->
                        MeetingDecision.giveBack(
                                state, command, reason, Days.past(command.day(), at)));
    }

    @CommandHandler
    RecordAnswer handle(ModelCase command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        hold(command.matter());
        var lesson = texts.of(command.id()).seal("lesson", command.lesson());
        return meetings.change(
                command.id(), issue, (state, at) -> MeetingDecision.model(state, command, lesson));
    }
}
