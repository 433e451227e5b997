package fengqiao.command.matter;

import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.RefusalCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Handling;
import fengqiao.kernel.matter.life.MatterLife;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.matter.life.Review;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleCase;
import fengqiao.kernel.wire.EventTypes;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a matter, and no more.
 *
 * @param life where it stands: its facets, folded in the kernel, where the ledger folds them too
 * @param intake how it came in, and which matter it is
 * @param clocks those that run
 * @param lastOccurredAt nothing later in the stream may have happened before it
 */
public record MatterState(
        Registration registration,
        MatterLife life,
        Intake intake,
        MatterClocks clocks,
        Instant lastOccurredAt) {
    public MatterState {
        intake = intake == null ? Intake.NONE : intake;
    }

    /**
     * The state after one event more.
     *
     * @param before none before registration
     */
    public static MatterState evolve(@Nullable MatterState before, MatterEvent event, Instant at) {
        if (event instanceof MatterRegistered registered) {
            return new MatterState(
                    Registration.of(registered, at),
                    MatterLife.begin(registered.kind()),
                    Intake.of(registered),
                    clocks(MatterClocks.NONE, event, at),
                    at);
        }
        MatterState now = Objects.requireNonNull(before, "a matter begins with its registration");
        return new MatterState(
                now.registration,
                now.life.after(event, at),
                now.intake.after(event),
                clocks(now.clocks, event, at),
                at);
    }

    private static MatterClocks clocks(MatterClocks before, MatterEvent event, Instant at) {
        String type = EventTypes.nameOf(event.getClass());
        return before.after(event, type, LegalDay.of(at)).running();
    }

    public MatterStage stage() {
        return life.stage();
    }

    public Handling handling() {
        return life.handling();
    }

    /** The first receiver, until another unit has accepted 首接首办. */
    public @Nullable UnitId answerable() {
        return life.answerable();
    }

    /** Neither resolved, closed nor guided elsewhere: a further report is linked to it. */
    public boolean inHand() {
        return stage().inHand();
    }

    /** What the rule book asks of the matter as it is routed. */
    public RuleCase ruleCase() {
        Assignment assigned = handling().assigned();
        return registration.ruleCase(assigned == null ? null : assigned.route());
    }

    /**
     * @throws fengqiao.command.refusal.Refused where the move is not lawful now
     */
    public void require(Move move) {
        if (!life.allows(move)) {
            throw Obstacle.to(move, this).asException();
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
        Assignment assigned = handling().assigned();
        if (assigned != null && unit != null && !unit.equals(assigned.unit())) {
            throw unit.equals(answerable())
                    ? refusal(MatterRule.UNIT, move).asException()
                    : Refusal.of(MatterRule.FOREIGN_UNIT).asException();
        }
        require(move);
        return Objects.requireNonNull(handling().assigned(), "no unit has the matter");
    }

    /**
     * Who may make a move that is the handler's, or the reviewing organ's while it reviews.
     *
     * @param organ the caller's, or none for callers that may act for any
     * @throws fengqiao.command.refusal.Refused where it is another organ's, the organ would review
     *     its own opinion, or the move is not lawful now
     */
    public UnitId requireOrgan(@Nullable UnitId organ, Move move) {
        if (move == Move.DECIDE_REVIEW || move == Move.DECIDE_RE_REVIEW) {
            require(move);
        }
        if (!(life.review() instanceof Review.Applied applied)) {
            return requireUnit(organ, move).unit();
        }
        UnitId named = applied.organ();
        UnitId acting = organ == null ? named : organ;
        if (acting == null || named != null && !acting.equals(named)) {
            throw refusal(MatterRule.REVIEW_ORGAN, move).asException();
        }
        if (hasOpined(acting)) {
            throw refusal(MatterRule.REVIEW_OWN, move).asException();
        }
        require(move);
        return acting;
    }

    /** Whether the opinion that stands, or the review of it, is that organ's own. */
    public boolean hasOpined(UnitId organ) {
        Assignment handler = handling().assigned();
        boolean reviewed =
                switch (life.review()) {
                    case Review.Applied applied -> organ.equals(applied.before());
                    case Review.Decided decided -> organ.equals(decided.organ());
                    case Review.Unreplied u -> false;
                    case Review.Open o -> false;
                    case Review.Final f -> false;
                };
        return reviewed || handler != null && organ.equals(handler.unit());
    }

    /**
     * A refusal that says where the matter stands and what is lawful instead.
     *
     * @param more what the sentence of the rule needs beside the move; its stage if nothing is said
     */
    public Refusal refusal(RefusalCode rule, Move move, String... more) {
        String second = more.length == 0 ? stage().name() : more[0];
        return Refusal.of(rule, move.resource(), second)
                .citing(move.article(registration.population(), registration.day()))
                .in(stage().name(), life.allowed());
    }
}
