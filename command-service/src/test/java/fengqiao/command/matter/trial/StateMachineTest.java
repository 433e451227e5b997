package fengqiao.command.matter.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.life.Move;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * A hundred thousand random commands a run, against the decisions that run in production: no
 * illegal state, no refusal without a code or with a trace, and a replay that ends where life did.
 */
class StateMachineTest {
    private static final List<Trial> TRIALS = trials();
    private static final List<String> REGIONS = List.of("451324100203001", "410481100203001");
    private static final AtomicInteger ACCEPTED = new AtomicInteger();
    private static final AtomicInteger REFUSED = new AtomicInteger();

    private static List<Trial> trials() {
        return new ClassFileImporter()
                .importPackages("fengqiao.command.matter").stream()
                        .filter(type -> type.isAssignableTo(Trial.class) && !type.isInterface())
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(StateMachineTest::made)
                        .toList();
    }

    private static Trial made(JavaClass type) {
        try {
            return (Trial) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    /** Moves that need another matter, county or unit beside the one that walks. */
    private static final EnumSet<Move> WITH_OTHERS =
            EnumSet.of(
                    Move.MERGE,
                    Move.TRANSFER,
                    Move.ASSIGN,
                    Move.REPORT_UP,
                    Move.DISPUTE,
                    Move.DETERMINE,
                    Move.SUCCEED,
                    Move.LINK,
                    Move.UNLINK,
                    Move.FOLLOW_GUIDANCE);

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void lawfulOrRefusedAndReplayable(
            @ForAll PetitionKind kind,
            @ForAll boolean elsewhere,
            @ForAll @Size(1000) List<Integer> draws) {
        var walk = new Walk(kind, REGIONS.get(elsewhere ? 1 : 0));
        for (int draw : draws) {
            Trial trial = TRIALS.get(Math.floorMod(draw * 31 + draw / 7, TRIALS.size()));
            walk.step(trial, new Chance(draw));
        }
        walk.replay();
        ACCEPTED.addAndGet(walk.accepted());
        REFUSED.addAndGet(walk.refused());
    }

    /** Commands that are always refused would prove nothing. */
    @AfterContainer
    static void livesCameFar() {
        assertThat(ACCEPTED.get()).isGreaterThan((ACCEPTED.get() + REFUSED.get()) / 16);
    }

    /** Every move on one matter alone takes part; those with others have tests of their own. */
    @Example
    void everyMoveIsTried() {
        assertThat(TRIALS.stream().map(Trial::move).distinct())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(WITH_OTHERS));
    }
}
