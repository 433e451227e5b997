package fengqiao.query.platform.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import fengqiao.query.Histories;
import fengqiao.query.TestMongo;
import fengqiao.query.matter.ledger.LedgerEntry;
import fengqiao.query.matter.ledger.LedgerView;
import fengqiao.query.platform.mongo.RawDocuments;
import fengqiao.query.platform.projection.Events;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.projection.MemoryDeadLetters;
import fengqiao.query.platform.projection.ParkedEvent;
import fengqiao.query.platform.projection.ReadModels;
import fengqiao.query.platform.wire.EventDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start from a checkpoint and the rest of the log gives what a start from the log gives. */
@SuppressWarnings("NullAway.Init") // set before all and by the extension
class CheckpointTest {
    private static final int PARTITIONS = 2;
    private static final long KEPT_AT = 40_000;
    private static TestMongo mongo;

    private final LedgerView view = new LedgerView();
    private final MemoryDeadLetters deadLetters = new MemoryDeadLetters();
    private final List<Incoming> events =
            Events.incoming(new Histories(5, "451324", "431124").events(600));
    private final List<Incoming> early = events.subList(0, events.size() / 2);
    private final List<Incoming> late = events.subList(events.size() / 2, events.size());

    @TempDir private Path folder;
    private int number;

    @BeforeAll
    static void start() {
        mongo = new TestMongo();
    }

    @AfterAll
    static void stop() {
        mongo.close();
    }

    private Generation<LedgerEntry> generation() {
        number++;
        Generation<LedgerEntry> fresh = Generation.of(mongo.database(), view, number);
        fresh.clear();
        return fresh;
    }

    private Checkpoint checkpoint(String code, String log) {
        return checkpoint(code, log, RawDocuments.THROUGH_DRIVER);
    }

    private Checkpoint checkpoint(String code, String log, RawDocuments raw) {
        return new Checkpoint(folder, code, at -> log + at, deadLetters, PARTITIONS, raw);
    }

    private void fold(Generation<LedgerEntry> into, List<Incoming> some, boolean begun) {
        BulkFold<LedgerEntry> fold = new BulkFold<>(into, deadLetters, begun);
        fold.prepare(some);
        some.forEach(one -> fold.take(one, EventDecoder.partition(one.county(), PARTITIONS)));
        fold.finish();
    }

    private void keepEarly() {
        Generation<LedgerEntry> built = generation();
        fold(built, early, false);
        checkpoint("code", "log").keep(List.of(built), 0, KEPT_AT);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void isReadAndFoldedOn() {
        keepEarly();
        Generation<LedgerEntry> next = generation();

        assertThat(checkpoint("code", "log").restore(List.of(next))).isEqualTo(KEPT_AT);
        ReadModels.assertIsFoldOf(next.model(), view, early);
        fold(next, late, true);

        ReadModels.assertIsFoldOf(next.model(), view, events);
    }

    @Test
    void isOfNoUseToOtherCodeOrAnotherLog() {
        keepEarly();
        Generation<LedgerEntry> next = generation();

        assertThat(checkpoint("other code", "log").restore(List.of(next))).isZero();
        assertThat(checkpoint("code", "other log").restore(List.of(next))).isZero();
        assertThat(next.model().documents().countDocuments()).isZero();
    }

    @Test
    void isOfNoUseOnceSomebodyDecidedAboutDeadLetters() {
        keepEarly();
        deadLetters.skip("matter", 7);

        assertThat(checkpoint("code", "log").restore(List.of(generation()))).isZero();
    }

    @Test
    void isNotWrittenWhileSomethingIsParked() throws IOException {
        Generation<LedgerEntry> built = generation();
        fold(built, early, false);
        deadLetters.park(
                built.name(), 0, List.of(new ParkedEvent("matter", "matter", 7, "type", "broken")));

        checkpoint("code", "log").keep(List.of(built), 0, KEPT_AT);

        assertThat(files()).isEmpty();
    }

    @Test
    void isNotWrittenForAFewEvents() throws IOException {
        Generation<LedgerEntry> built = generation();
        fold(built, early, false);

        checkpoint("code", "log").keep(List.of(built), 0, 4_999);
        checkpoint("code", "log").keep(List.of(built), 1_000_000, 1_010_000);

        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhereItIsDamaged() throws IOException {
        keepEarly();
        Path documents = folder.resolve("ledger." + view.version() + ".documents");
        byte[] whole = Files.readAllBytes(documents);
        Generation<LedgerEntry> next = generation();

        Files.write(documents, Files.readAllBytes(documents), StandardOpenOption.APPEND);
        assertThat(checkpoint("code", "log").restore(List.of(next))).isZero();
        Files.write(documents, java.util.Arrays.copyOf(whole, whole.length - 3));
        assertThat(checkpoint("code", "log").restore(List.of(next))).isZero();

        assertThat(next.model().documents().countDocuments()).isZero();
        fold(next, events, false);
        ReadModels.assertIsFoldOf(next.model(), view, events);
    }

    /** A server that fails half-way. */
    private static final class Failing implements RawDocuments {
        @Override
        public void insert(MongoCollection<?> collection, List<byte[]> documents) {
            THROUGH_DRIVER.insert(collection, documents.subList(0, documents.size() / 2));
            throw new IllegalStateException("no room");
        }

        @Override
        public void read(MongoCollection<?> collection, Consumer<byte[]> documentsTo) {
            throw new IllegalStateException("no such place");
        }
    }

    @Test
    void keepsNobodyFromFoldingWhereItFails() throws IOException {
        keepEarly();
        Generation<LedgerEntry> next = generation();

        assertThat(checkpoint("code", "log", new Failing()).restore(List.of(next))).isZero();
        assertThat(next.model().documents().countDocuments()).isZero();

        fold(next, early, false);
        checkpoint("code", "log", new Failing()).keep(List.of(next), 0, KEPT_AT);
        assertThat(files()).doesNotContain("checkpoint.json");
    }
}
