package fengqiao.command.meeting.record;

import fengqiao.command.meeting.Meeting;
import fengqiao.command.meeting.record.MeetingCommand.CollectOpinion;
import fengqiao.command.meeting.record.MeetingCommand.CompleteTask;
import fengqiao.command.meeting.record.MeetingCommand.DecideTask;
import fengqiao.command.meeting.record.MeetingCommand.GiveVerdict;
import fengqiao.command.meeting.record.MeetingCommand.HoldMeeting;
import fengqiao.command.meeting.record.MeetingCommand.ModelCase;
import fengqiao.command.meeting.record.MeetingCommand.RaiseProblem;
import fengqiao.command.meeting.record.MeetingCommand.ReturnTask;
import fengqiao.command.meeting.record.MeetingCommand.SolveProblem;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.kernel.meeting.GuestKind;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.kernel.meeting.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/meetings}. */
@RestController
final class MeetingController {
    private static final String ALL = "/api/meetings";
    private final RecordCommands commands;

    MeetingController(RecordCommands commands) {
        this.commands = commands;
    }

    record HoldMeetingBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = MeetingForm.class)
                    @Nullable String form,
            @Nullable String day,
            @Nullable String drawnFrom,
            @Nullable List<@Nullable String> departments,
            @Nullable List<@Nullable GuestsBody> guests,
            @Nullable Integer persons,
            @Nullable List<@Nullable String> matters,
            @Nullable String occurredAt)
            implements Timed {}

    record CollectOpinionBody(
            @Schema(implementation = GuestKind.class) @Nullable String by,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
            @Nullable String occurredAt)
            implements Timed {}

    record RaiseProblemBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
            @Nullable String occurredAt)
            implements Timed {}

    record SolveProblemBody(
            @Nullable Integer number,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String result,
            @Nullable String day,
            @Nullable String occurredAt)
            implements Timed {}

    record GiveVerdictBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String matter,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Verdict.class)
                    @Nullable String verdict,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String opinion,
            @Nullable String occurredAt)
            implements Timed {}

    record DecideTaskBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String unit,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String person,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String due,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
            @Nullable String matter,
            @Nullable String occurredAt)
            implements Timed {}

    record CompleteTaskBody(
            @Nullable Integer number,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String evidence,
            @Nullable String day,
            @Nullable String occurredAt)
            implements Timed {}

    record ReturnTaskBody(
            @Nullable Integer number,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason,
            @Nullable String day,
            @Nullable String occurredAt)
            implements Timed {}

    record ModelCaseBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String matter,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String lesson,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(value = ALL, answers = 201)
    ResponseEntity<RecordAnswer> holdMeeting(CommandRequest<HoldMeetingBody> request) {
        var fields = request.fields();
        var body = request.body();
        var command =
                new HoldMeeting(
                        RecordCommands.newId(Meeting.KIND.name()),
                        fields.region("region", body.region()),
                        fields.oneOf("form", body.form(), MeetingForm.class),
                        fields.optionalDay("day", body.day()),
                        fields.optionalText("drawnFrom", body.drawnFrom(), 64),
                        fields.each("departments", body.departments(), 50, fields::unit),
                        GuestsBody.read(fields, body.guests()),
                        fields.number("persons", body.persons(), 0, 100000, 0),
                        fields.each("matters", body.matters(), 50, fields::matter));
        return commands.begin(request, command, ALL);
    }

    @CommandMapping(ALL + "/{id}/opinions")
    ResponseEntity<RecordAnswer> collectOpinion(
            @PathVariable("id") String id, CommandRequest<CollectOpinionBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new CollectOpinion(
                        fields.record(id),
                        fields.optionalOneOf("by", body.by(), GuestKind.class),
                        fields.freeText("text", body.text(), 4000)));
    }

    @CommandMapping(ALL + "/{id}/problems")
    ResponseEntity<RecordAnswer> raiseProblem(
            @PathVariable("id") String id, CommandRequest<RaiseProblemBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new RaiseProblem(fields.record(id), fields.freeText("text", body.text(), 4000)));
    }

    @CommandMapping(ALL + "/{id}/problem-solutions")
    ResponseEntity<RecordAnswer> solveProblem(
            @PathVariable("id") String id, CommandRequest<SolveProblemBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new SolveProblem(
                        fields.record(id),
                        fields.number("number", body.number(), 1, 10000, 1),
                        fields.freeText("result", body.result(), 4000),
                        fields.optionalDay("day", body.day())));
    }

    @CommandMapping(ALL + "/{id}/verdicts")
    ResponseEntity<RecordAnswer> giveVerdict(
            @PathVariable("id") String id, CommandRequest<GiveVerdictBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new GiveVerdict(
                        fields.record(id),
                        fields.matter("matter", body.matter()),
                        fields.oneOf("verdict", body.verdict(), Verdict.class),
                        fields.freeText("opinion", body.opinion(), 4000)));
    }

    @CommandMapping(ALL + "/{id}/decisions")
    ResponseEntity<RecordAnswer> decideTask(
            @PathVariable("id") String id, CommandRequest<DecideTaskBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new DecideTask(
                        fields.record(id),
                        fields.unit("unit", body.unit()),
                        fields.code("person", body.person()),
                        fields.day("due", body.due()),
                        fields.freeText("text", body.text(), 4000),
                        fields.optionalMatter("matter", body.matter())));
    }

    @CommandMapping(ALL + "/{id}/task-completions")
    ResponseEntity<RecordAnswer> completeTask(
            @PathVariable("id") String id, CommandRequest<CompleteTaskBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new CompleteTask(
                        fields.record(id),
                        fields.number("number", body.number(), 1, 10000, 1),
                        fields.freeText("evidence", body.evidence(), 4000),
                        fields.optionalDay("day", body.day())));
    }

    @CommandMapping(ALL + "/{id}/task-returns")
    ResponseEntity<RecordAnswer> returnTask(
            @PathVariable("id") String id, CommandRequest<ReturnTaskBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new ReturnTask(
                        fields.record(id),
                        fields.number("number", body.number(), 1, 10000, 1),
                        fields.freeText("reason", body.reason(), 4000),
                        fields.optionalDay("day", body.day())));
    }

    @CommandMapping(ALL + "/{id}/model-cases")
    ResponseEntity<RecordAnswer> modelCase(
            @PathVariable("id") String id, CommandRequest<ModelCaseBody> request) {
        var fields = request.fields();
        var body = request.body();
        return commands.take(
                request,
                new ModelCase(
                        fields.record(id),
                        fields.matter("matter", body.matter()),
                        fields.freeText("lesson", body.lesson(), 4000)));
    }
}
