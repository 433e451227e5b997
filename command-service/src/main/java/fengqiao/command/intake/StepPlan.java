package fengqiao.command.intake;

import fengqiao.command.matter.accept.AcceptMatter;
import fengqiao.command.matter.close.CloseMatter;
import fengqiao.command.matter.guide.GuideMatter;
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
import java.time.Instant;

/**
 * A step of a row as the command it becomes.
 *
 * @param type with the time what the step is known again by
 */
record StepPlan(String type, Instant at, Object command) {
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
        RATED
    }

    /** Faults are noted in {@code fields}. */
    static StepPlan of(ImportStep step, MatterId matter, Fields fields) {
        Type type = fields.oneOf("type", step.type(), Type.class);
        Instant at = fields.instant("at", step.at());
        return new StepPlan(type.name(), at, command(type, step, matter, fields));
    }

    private static Object command(Type type, ImportStep step, MatterId matter, Fields fields) {
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
        };
    }
}
