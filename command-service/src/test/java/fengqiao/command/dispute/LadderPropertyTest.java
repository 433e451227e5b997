package fengqiao.command.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.dispute.amend.Amendments;
import fengqiao.command.dispute.confirm.CourtMoves;
import fengqiao.command.dispute.litigate.LitigationMoves;
import fengqiao.command.dispute.mediate.LadderMoves;
import fengqiao.command.refusal.Refused;
import fengqiao.kernel.dispute.CourtDecision;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.DisputeMove;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.kernel.dispute.DisputeStep;
import fengqiao.kernel.dispute.LitigationGround;
import fengqiao.kernel.dispute.LitigationResult;
import fengqiao.kernel.dispute.MediationOpened;
import fengqiao.kernel.dispute.Performance;
import fengqiao.kernel.dispute.Rung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is tried in whatever order: the ladder is climbed rung by rung, a refusal has a code, an
 * article and a way out and changes nothing, what a page offers is not refused for its state, and a
 * replay gives the same state.
 */
class LadderPropertyTest {
    private static final int MOVES = 100;
    private static final String[] KINDS = {"02.02", "12.01", "14.01", "99.01"};

    @Property(tries = 1000)
    void theLadderHolds(@ForAll long seed) {
        var random = new Random(seed);
        var first =
                Disputed.found(
                        KINDS[random.nextInt(KINDS.length)],
                        random.nextBoolean() ? "2024-05-06" : "2018-05-06",
                        scope(random));
        var history = new ArrayList<DisputeEvent>();
        DisputeState state = first.state();
        LocalDate day = state.course().day();
        for (int i = 0; i < MOVES; i++) {
            day = day.plusDays(random.nextInt(12));
            DisputeMove move = DisputeMove.values()[random.nextInt(DisputeMove.values().length)];
            DisputeEvent event = attempt(state, move, day, random);
            if (event != null) {
                requireNextRung(state, event);
                history.add(event);
                state = DisputeState.evolve(state, event);
            }
        }
        DisputeState replayed = first.state();
        for (DisputeEvent event : history) {
            replayed = DisputeState.evolve(replayed, event);
        }
        assertThat(replayed).isEqualTo(state);
    }

    private static DisputeScope scope(RandomGenerator random) {
        return new DisputeScope(random.nextInt(6) == 0, random.nextInt(6) == 0);
    }

    private static @Nullable DisputeEvent attempt(
            DisputeState state, DisputeMove move, LocalDate day, RandomGenerator random) {
        DisputeState before = new DisputeState(state.course());
        boolean offered = state.allowed().contains(move.resource());
        try {
            DisputeEvent event = decide(state, move, day, random);
            assertThat(offered).as("%s is lawful in %s", move, state.stage()).isTrue();
            return event;
        } catch (Refused refused) {
            var refusal = refused.refusal();
            assertThat(refusal.code()).isNotNull();
            if (refusal.state() != null) {
                assertThat(refusal.article()).isNotNull();
                assertThat(refusal.allowed()).isEqualTo(state.allowed());
            }
            if (refusal.code() == DisputeRule.STATE) {
                assertThat(offered).as("%s was offered in %s", move, state.stage()).isFalse();
            }
            assertThat(state).isEqualTo(before);
            return null;
        }
    }

    private static DisputeEvent decide(
            DisputeState state, DisputeMove move, LocalDate day, RandomGenerator random) {
        return switch (move) {
            case LINK -> Amendments.link(state);
            case RECLASSIFY ->
                    Amendments.reclassify(state, KINDS[random.nextInt(4)], scope(random));
            case END -> Amendments.end(state);
            case OPEN -> LadderMoves.open(state, pick(Rung.values(), random), true);
            case ROUND -> LadderMoves.round(state);
            case FAIL -> LadderMoves.fail(state);
            case AGREE -> LadderMoves.agree(state, day);
            case PERFORM -> LadderMoves.perform(state, pick(Performance.values(), random));
            case APPLY -> CourtMoves.apply(state, day);
            case TAKE_UP -> CourtMoves.takeUp(state, day);
            case DECLINE -> CourtMoves.decline(state);
            case EXTEND -> CourtMoves.extend(state, 1 + random.nextInt(12));
            case DECIDE -> CourtMoves.decide(state, pick(CourtDecision.values(), random));
            case GUIDE -> LitigationMoves.guide(state, pick(LitigationGround.values(), random));
            case FOLLOW -> LitigationMoves.follow(state, pick(LitigationResult.values(), random));
        };
    }

    private static <T> T pick(T[] values, RandomGenerator random) {
        return values[random.nextInt(values.length)];
    }

    /** Said once more and in other words than the ladder itself says it. */
    private static void requireNextRung(DisputeState state, DisputeEvent event) {
        if (!(event instanceof MediationOpened opened)) {
            return;
        }
        boolean county = state.course().scope().forCounty();
        switch (state.course().step()) {
            case DisputeStep.Registered r -> {
                boolean listed = state.course().kind().startsWith("0");
                boolean old = state.course().day().isBefore(LocalDate.of(2019, 1, 1));
                if (county) {
                    assertThat(opened.rung()).isEqualTo(Rung.COUNTY);
                } else if (listed && !old) {
                    assertThat(opened.rung()).isEqualTo(Rung.VILLAGE);
                } else {
                    assertThat(opened.rung()).isNotEqualTo(Rung.VILLAGE_LED);
                }
            }
            case DisputeStep.Failed failed -> {
                int up = opened.rung().ordinal() - failed.rung().ordinal();
                assertThat(up).isPositive();
                assertThat(county ? opened.rung() == Rung.COUNTY : up == 1).isTrue();
                assertThat(county || opened.rung() != Rung.COUNTY).isTrue();
            }
            default -> assertThat(opened.rung()).isEqualTo(state.course().agreement().rung());
        }
    }
}
