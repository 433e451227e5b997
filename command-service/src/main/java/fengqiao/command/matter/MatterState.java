package fengqiao.command.matter;

import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.wire.EventTypes;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a matter, and no more.
 *
 * @param answerable the first receiver, until another unit has accepted 首接首办
 * @param clocks those that run
 * @param lastOccurredAt nothing later in the stream may have happened before it
 */
public record MatterState(
        Registration registration,
        Handling handling,
        @Nullable UnitId answerable,
        MatterClocks clocks,
        Instant lastOccurredAt) {
    /**
     * The state after one event more.
     *
     * @param before none before registration
     */
    public static MatterState evolve(@Nullable MatterState before, MatterEvent event, Instant at) {
        if (event instanceof MatterRegistered registered) {
            Registration registration = Registration.of(registered, at);
            var clocks = clocks(MatterClocks.NONE, event, at);
            return new MatterState(registration, new Handling.Registered(), null, clocks, at);
        }
        return Objects.requireNonNull(before, "a matter begins with its registration")
                .timed(event, at)
                .with(event, at);
    }

    private MatterState timed(MatterEvent event, Instant at) {
        var after = clocks(clocks, event, at);
        return new MatterState(registration, handling, answerable, after, at);
    }

    private static MatterClocks clocks(MatterClocks before, MatterEvent event, Instant at) {
        String type = EventTypes.nameOf(event.getClass());
        return before.after(event, type, LegalDay.of(at)).running();
    }

    private MatterState with(MatterEvent event, Instant at) {
        return switch (event) {
            case MatterRegistered e -> this;
            case ReportLinked e -> next(handling, at);
            case MatterRouted e -> routed(e, at);
            case MatterGuided e -> next(new Handling.Guided(), at);
            case MatterAccepted e -> accepted(e, at);
            case AssignmentObjected e -> next(new Handling.Objected(assignment()), at);
            case ObjectionUpheld e -> next(new Handling.Registered(), at);
            case ObjectionRejected e -> next(new Handling.Routed(assignment()), at);
            case MatterReplied e -> next(new Handling.Replied(assignment()), at);
            case MatterResolved e -> next(new Handling.Resolved(assignment()), at);
            case MatterClosed e -> next(new Handling.Closed(handling.assigned()), at);
            case MatterReopened e -> next(reopened(), at);
        };
    }

    private MatterState routed(MatterRouted event, Instant at) {
        var assignment = new Assignment(event.unit(), event.route(), LegalDay.of(at));
        UnitId first = answerable == null ? event.unit() : answerable;
        return new MatterState(registration, new Handling.Routed(assignment), first, clocks, at);
    }

    private MatterState accepted(MatterAccepted event, Instant at) {
        var handled = new Handling.Accepted(assignment());
        return new MatterState(registration, handled, event.unit(), clocks, at);
    }

    private Handling reopened() {
        Assignment handler = handling.assigned();
        return handler == null ? new Handling.Registered() : new Handling.Accepted(handler);
    }

    private MatterState next(Handling step, Instant at) {
        return new MatterState(registration, step, answerable, clocks, at);
    }

    public MatterStage stage() {
        return handling.stage();
    }

    /** Neither resolved, closed nor guided elsewhere: a further report is linked to it. */
    public boolean inHand() {
        return switch (stage()) {
            case RESOLVED, CLOSED, GUIDED -> false;
            case REGISTERED, ROUTED, OBJECTED, ACCEPTED, REPLIED -> true;
        };
    }

    private Assignment assignment() {
        return Objects.requireNonNull(handling.assigned(), "no unit has the matter");
    }

    /**
     * @throws fengqiao.command.refusal.Refused where the move is not lawful now
     */
    public void require(Move move) {
        if (!stage().allows(move)) {
            throw refusal(MatterRule.STATE, move).asException();
        }
    }

    /**
     * The assignment under which a unit may make the move.
     *
     * @param unit the caller's, or none for callers that may act for any
     * @throws fengqiao.command.refusal.Refused where the matter is another unit's or the move is
     *     not lawful now
     */
    public Assignment requireUnit(@Nullable UnitId unit, Move move) {
        Assignment assigned = handling.assigned();
        if (assigned != null && unit != null && !unit.equals(assigned.unit())) {
            throw unit.equals(answerable)
                    ? refusal(MatterRule.UNIT, move).asException()
                    : Refusal.of(MatterRule.FOREIGN_UNIT).asException();
        }
        require(move);
        return assignment();
    }

    /** A refusal that says where the matter stands and what is lawful instead. */
    public Refusal refusal(MatterRule rule, Move move) {
        return Refusal.of(rule, move.resource(), stage().name())
                .citing(move.article(registration.population(), registration.day()))
                .in(stage().name(), stage().allowed());
    }
}
