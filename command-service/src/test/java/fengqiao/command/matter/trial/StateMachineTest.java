package fengqiao.command.matter.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.life.Move;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final Map<Move, Integer> TAKEN = new ConcurrentHashMap<>();

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

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void lawfulOrRefusedAndReplayable(
            @ForAll PetitionKind kind,
            @ForAll boolean elsewhere,
            @ForAll @Size(1000) List<Integer> draws) {
        var walk = new Walk(kind, REGIONS.get(elsewhere ? 1 : 0));
        for (int i = 0; i < draws.size(); i++) {
            var chance = Chance.of(draws.get(i), i);
            walk.step(chance.of(chance.yes() ? walk.lawful(TRIALS) : TRIALS), chance);
        }
        walk.replay();
        ACCEPTED.addAndGet(walk.accepted());
        REFUSED.addAndGet(walk.refused());
        walk.taken().forEach((move, times) -> TAKEN.merge(move, times, Integer::sum));
    }

    /** Commands that are always refused would prove nothing. */
    @AfterContainer
    static void livesCameFar() {
        assertThat(TAKEN).as("moves taken").containsOnlyKeys(Move.values());
        assertThat(ACCEPTED.get()).isGreaterThan((ACCEPTED.get() + REFUSED.get()) / 16);
    }

    /** A move that is in no trial would never be walked. */
    @Example
    void everyMoveIsTried() {
        assertThat(TRIALS).extracting(Trial::move).containsExactlyInAnyOrder(Move.values());
    }
}
