package fengqiao.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.Recorded;
import fengqiao.query.Histories;
import fengqiao.query.TestMongo;
import fengqiao.query.matter.ledger.LedgerEntry;
import fengqiao.query.matter.ledger.LedgerView;
import fengqiao.query.platform.mongo.MongoReadModel;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever write a process dies in, the successor's read model is the fold of the log. */
@SuppressWarnings("NullAway.Init") // set before all
class LaneCrashTest {
    private static final int HISTORIES = 20;
    private static final int PARTITION = 3;
    private static TestMongo mongo;

    private final LedgerView view = new LedgerView();
    private final MemoryDeadLetters deadLetters = new MemoryDeadLetters();

    @BeforeAll
    static void start() {
        mongo = new TestMongo();
    }

    @AfterAll
    static void stop() {
        mongo.close();
    }

    @Test
    void readsTheSameWhereverItIsKilled() {
        int kills = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            kills += killedAndCompared(seed);
        }
        assertThat(kills).isGreaterThan(4 * HISTORIES);
    }

    private int killedAndCompared(long seed) {
        Random random = new Random(seed);
        List<Incoming> events = Events.incoming(new Histories(seed, "451324").events(150));
        MongoReadModel<LedgerEntry> real =
                new MongoReadModel<>(mongo.database(), "ledger.1." + seed, view);
        int kills = 0;
        while (real.head(PARTITION).position() < events.getLast().position()) {
            CrashingReadModel<LedgerEntry> model =
                    new CrashingReadModel<>(real, random, random.nextInt(14));
            try {
                run(model, random, events);
            } catch (CrashingReadModel.Killed e) {
                kills++;
            }
            lateSometime(model, real, random, events);
        }
        ReadModels.assertIsFoldOf(real, view, events);
        return kills;
    }

    /** What the dead process had sent arrives before, while or after its successor works. */
    private void lateSometime(
            CrashingReadModel<LedgerEntry> dead,
            MongoReadModel<LedgerEntry> real,
            Random random,
            List<Incoming> events) {
        if (random.nextInt(3) == 0) {
            Lane<LedgerEntry> successor = lane(real);
            applySome(successor, random, events);
        }
        dead.late();
    }

    private void run(CrashingReadModel<LedgerEntry> model, Random random, List<Incoming> events) {
        Lane<LedgerEntry> lane = lane(model);
        while (lane.head().position() < events.getLast().position()) {
            applySome(lane, random, events);
        }
    }

    private Lane<LedgerEntry> lane(ReadModel<LedgerEntry> model) {
        return new Lane<>("ledger.1.1", view, model, PARTITION, deadLetters);
    }

    private static void applySome(Lane<?> lane, Random random, List<Incoming> events) {
        int from = (int) lane.head().position();
        int again = Math.max(0, from - random.nextInt(20));
        int to = Math.min(events.size(), from + 1 + random.nextInt(30));
        if (from < to) {
            lane.apply(events.subList(again, to), to);
            lane.storeHead();
        }
    }

    @Test
    void countsEachEventOnceHoweverOftenItIsDelivered() {
        List<Recorded<?>> history = new Histories(7, "451324").events(200);
        List<Incoming> events = Events.incoming(history);
        MongoReadModel<LedgerEntry> model =
                new MongoReadModel<>(mongo.database(), "ledger.1.twice", view);
        Lane<LedgerEntry> lane = lane(model);
        lane.apply(events, 1);
        lane.apply(events, 2);
        lane(model).apply(events, 3);
        ReadModels.assertIsFoldOf(model, view, events);
    }
}
