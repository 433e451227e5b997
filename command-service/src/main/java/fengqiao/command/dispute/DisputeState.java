package fengqiao.command.dispute;

import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Standing;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.dispute.Agreement;
import fengqiao.kernel.dispute.DisputeCourse;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.DisputeMove;
import fengqiao.kernel.dispute.DisputeStep;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a dispute.
 *
 * @param course the fold that read models share
 */
public record DisputeState(DisputeCourse course) implements Standing {
    /**
     * The state after one event more.
     *
     * @param before none before registration
     */
    public static DisputeState evolve(@Nullable DisputeState before, DisputeEvent event) {
        return new DisputeState(DisputeCourse.evolve(before == null ? null : before.course, event));
    }

    @Override
    public RegionCode region() {
        return course.region();
    }

    @Override
    public String stage() {
        return course.stage().name();
    }

    @Override
    public List<String> allowed() {
        return course.allowed();
    }

    /**
     * @throws fengqiao.command.refusal.Refused where the move is not lawful now
     */
    public void require(DisputeMove move) {
        if (!course.allows(move)) {
            throw refused(DisputeRule.STATE, move, move.resource(), stage()).asException();
        }
    }

    /**
     * The rung that is open.
     *
     * @param acting the caller's body, or none for callers who may act for any
     * @throws fengqiao.command.refusal.Refused where none is open, or another body has it
     */
    public DisputeStep.InMediation requireOpen(DisputeMove move, @Nullable BodyId acting) {
        if (course.step() instanceof DisputeStep.InMediation open) {
            requireBody(acting, open.body());
            require(move);
            return open;
        }
        throw refused(DisputeRule.STATE, move, move.resource(), stage()).asException();
    }

    /** The agreement a move is about. */
    public Agreement requireAgreement(DisputeMove move) {
        require(move);
        return course.agreement();
    }

    /**
     * @throws fengqiao.command.refusal.Refused where the caller is of another body
     */
    public static void requireBody(@Nullable BodyId acting, @Nullable BodyId body) {
        if (acting != null && !Objects.equals(acting, body)) {
            throw Refusal.of(DisputeRule.FOREIGN_BODY).asException();
        }
    }

    /** A refusal by a rule of that move, with where the dispute stands and what is lawful. */
    public Refusal refused(DisputeRule rule, DisputeMove move, String... words) {
        return refusal(rule, words).citing(move.article());
    }
}
