package fengqiao.command.intake;

import fengqiao.command.matter.accept.AcceptMatter;
import fengqiao.command.matter.close.CloseMatter;
import fengqiao.command.matter.guide.GuideMatter;
import fengqiao.command.matter.pledge.SignPledge;
import fengqiao.command.matter.register.RegisterMatter;
import fengqiao.command.matter.reopen.ReopenMatter;
import fengqiao.command.matter.reply.ReplyToMatter;
import fengqiao.command.matter.resolve.ResolveMatter;
import fengqiao.command.matter.route.RouteMatter;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.Notice;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;

/**
 * A step of a row as the command it becomes.
 *
 * @param type with the time what the step is known again by
 * @param answers what the command answers
 */
record StepPlan(String type, Instant at, Object command, Answers answers) {
    private static final int LONGEST = 4000;

    /** The later steps a row may carry. */
    private enum Type {
        ROUTED,
        GUIDED,
        ACCEPTED,
        REPLIED,
        RESOLVED,
        CLOSED,
        REOPENED,
        EXTENDED,
        REVIEW_APPLIED,
        REVIEW_DECIDED,
        ASSESSED,
        FOLLOWED_UP,
        RATED,
        PLEDGED,
        HEARING_OPENED,
        HEARING_CONCLUDED,
        PLAN_ADOPTED,
        TEAM_APPOINTED,
        LEADER_TOOK(Answers.RECORD),
        VISITED(Answers.RECORD),
        HANDED_OVER(Answers.HANDOVER),
        MEDIATION_OPENED(Answers.RECORD),
        ROUND_HELD(Answers.RECORD),
        AGREED(Answers.RECORD),
        MEDIATION_FAILED(Answers.RECORD),
        LITIGATION_GUIDED(Answers.RECORD),
        CONFIRMATION_APPLIED(Answers.RECORD),
        CONFIRMATION_TAKEN_UP(Answers.RECORD),
        CONFIRMATION_DECLINED(Answers.RECORD),
        CONFIRMATION_EXTENDED(Answers.RECORD),
        CONFIRMATION_DECIDED(Answers.RECORD),
        CARD_ISSUED(Answers.RECORD),
        CARD_RELEASED(Answers.RECORD),
        SUPERVISED(Answers.RECORD),
        SUPERVISION_ENDED(Answers.RECORD);

        private final Answers answers;

        Type() {
            this(Answers.MATTER);
        }

        Type(Answers answers) {
            this.answers = answers;
        }
    }

    /** What a command answers. */
    enum Answers {
        MATTER,
        RECORD,
        HANDOVER
    }

    /** Faults are noted in {@code fields}. */
    static StepPlan of(ImportStep step, RegisterMatter matter, Fields fields) {
        Type type = fields.oneOf("type", step.type(), Type.class);
        Instant at = fields.instant("at", step.at());
        return new StepPlan(type.name(), at, command(type, at, step, matter, fields), type.answers);
    }

    private static Object command(
            Type type, Instant at, ImportStep step, RegisterMatter row, Fields fields) {
        MatterId matter = row.matterId();
        return switch (type) {
            case ROUTED ->
                    new RouteMatter(
                            matter,
                            fields.unit("unit", step.unit()),
                            step.route() == null
                                    ? null
                                    : fields.oneOf("route", step.route(), StatutoryRoute.class),
                            null);
            case GUIDED ->
                    new GuideMatter(
                            matter,
                            fields.code("pathway", step.pathway()),
                            fields.text("reason", step.reason(), LONGEST));
            case ACCEPTED -> new AcceptMatter(matter, null, Notice.WRITTEN);
            case REPLIED ->
                    new ReplyToMatter(
                            matter,
                            null,
                            fields.oneOf("outcome", step.outcome(), ReplyOutcome.class),
                            fields.text("text", step.text(), LONGEST),
                            null);
            case RESOLVED ->
                    new ResolveMatter(
                            matter, null, fields.oneOf("kind", step.kind(), ResolutionKind.class));
            case CLOSED ->
                    new CloseMatter(matter, fields.text("evidence", step.evidence(), LONGEST));
            case REOPENED ->
                    new ReopenMatter(matter, null, fields.text("reason", step.reason(), LONGEST));
            case EXTENDED, REVIEW_APPLIED, REVIEW_DECIDED, ASSESSED, FOLLOWED_UP, RATED ->
                    LaterSteps.command(type.name(), step, matter, fields);
            case PLEDGED ->
                    new SignPledge(
                            matter,
                            LegalDay.of(at),
                            true,
                            fields.optionalText("text", step.text(), LONGEST));
            case LEADER_TOOK,
                    VISITED,
                    HANDED_OVER,
                    MEDIATION_OPENED,
                    ROUND_HELD,
                    AGREED,
                    MEDIATION_FAILED,
                    LITIGATION_GUIDED ->
                    RecordSteps.command(type.name(), step, row, fields);
            case HEARING_OPENED, HEARING_CONCLUDED, PLAN_ADOPTED, TEAM_APPOINTED ->
                    CaseworkSteps.command(type.name(), step, matter, fields);
            case CONFIRMATION_APPLIED,
                    CONFIRMATION_TAKEN_UP,
                    CONFIRMATION_DECLINED,
                    CONFIRMATION_EXTENDED,
                    CONFIRMATION_DECIDED ->
                    ConfirmationSteps.command(type.name(), step, row, fields);
            case CARD_ISSUED, CARD_RELEASED, SUPERVISED, SUPERVISION_ENDED ->
                    CardSteps.command(type.name(), step, matter, fields);
        };
    }
}
