package fengqiao.eventstore;

import static fengqiao.eventstore.Events.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class EventLogIT {

    private final DataSource source = TestPostgres.newDatabase();
    private final EventLog log = EventLog.open(source, EventLogSettings.defaults());
    private final LogReader reader = new LogReader(source);

    @AfterEach
    void close() {
        reader.close();
        log.close();
    }

    @Test
    void storesEveryColumnAndShowsItByPositionStreamAndScan() {
        Appended appended = log.append(Append.of(event("a", 0), event("a", 1))).join();

        assertThat(appended.firstPosition()).isEqualTo(1);
        assertThat(appended.lastPosition()).isEqualTo(2);
        assertThat(reader.head()).isEqualTo(2);
        List<StoredEvent> scanned = new ArrayList<>();
        assertThat(reader.scan(0, Long.MAX_VALUE, scanned::add)).isEqualTo(2);
        assertThat(scanned).usingRecursiveComparison().isEqualTo(reader.after(0, 10));
        assertThat(scanned).usingRecursiveComparison().isEqualTo(reader.stream("a", 0));
        StoredEvent first = scanned.getFirst();
        assertThat(new String(first.payload(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("桂林 a 0");
        assertThat(first.occurredAt()).isEqualTo(Events.NOON);
        assertThat(first.recordedAt()).isEqualTo(appended.recordedAt());
        assertThat(first.revision()).isNull();
        assertThat(first.routingKey()).isEqualTo("451324");
        assertThat(reader.stream("a", 1)).hasSize(1);
        assertThat(reader.awaitBeyond(1, Duration.ofMinutes(5))).isTrue();
    }

    @Test
    void aConflictFailsAloneAmongManyNeighbours() {
        log.append(Append.of(event("taken", 0))).join();
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(log.append(Append.of(event(i % 20 == 7 ? "taken" : "free" + i, 0))));
        }
        for (int i = 0; i < 200; i++) {
            CompletableFuture<Appended> answer = answers.get(i);
            if (i % 20 == 7) {
                assertThatThrownBy(answer::join)
                        .isInstanceOf(CompletionException.class)
                        .cause()
                        .isInstanceOfSatisfying(
                                StreamConflict.class,
                                conflict -> assertThat(conflict.stream()).isEqualTo("taken"));
            } else {
                assertThat(answer.join().lastPosition()).isPositive();
            }
        }
        assertThat(reader.after(0, 1000).stream().map(StoredEvent::position))
                .containsExactlyElementsOf(
                        java.util.stream.LongStream.rangeClosed(1, 191).boxed().toList());
    }

    @Test
    void sideRowsShareTheFateOfTheirEvents() {
        TestPostgres.execute(source, "CREATE TABLE answer (key text PRIMARY KEY, body text)");
        String sql = "INSERT INTO answer (key, body) VALUES (?, ?)";
        log.append(new Append(List.of(event("a", 0)), List.of(SideRow.of(sql, "k1", null)))).join();

        CompletableFuture<Appended> good =
                log.append(new Append(List.of(event("b", 0)), List.of(SideRow.of(sql, "k2", "x"))));
        CompletableFuture<Appended> sameKey =
                log.append(new Append(List.of(event("c", 0)), List.of(SideRow.of(sql, "k1", "y"))));
        CompletableFuture<Appended> samePlace =
                log.append(new Append(List.of(event("a", 0)), List.of(SideRow.of(sql, "k3", "z"))));

        assertThat(good.join().firstPosition()).isPositive();
        assertRowTaken(sameKey, "answer_pkey");
        assertThatThrownBy(samePlace::join).cause().isInstanceOf(StreamConflict.class);
        assertThat(reader.stream("c", 0)).isEmpty();
        TestPostgres.execute(
                source, "SELECT 1 / (CASE WHEN count(*) = 2 THEN 1 ELSE 0 END) FROM answer");
    }

    @Test
    void rowsThatAreThereAlreadyRefuseTheirOwnAppendsOnly() {
        rowsThatAreThereAlready(source, log);
        assertThat(reader.head()).isEqualTo(40);
    }

    /** Such a driver says of a batch that some rows are new, and not which. */
    @Test
    void theyDoSoToADriverThatMakesOneStatementOfMany() {
        assertThat(headAfterRewriting(EventLogIT::rowsThatAreThereAlready)).isEqualTo(40);
    }

    private static long headAfterRewriting(BiConsumer<DataSource, EventLog> appends) {
        PGSimpleDataSource rewriting = TestPostgres.newDatabase();
        rewriting.setReWriteBatchedInserts(true);
        try (EventLog other = EventLog.open(rewriting, EventLogSettings.defaults())) {
            appends.accept(rewriting, other);
        }
        try (LogReader all = new LogReader(rewriting)) {
            return all.head();
        }
    }

    private static void rowsThatAreThereAlready(DataSource source, EventLog log) {
        TestPostgres.execute(
                source, "CREATE TABLE asked (key int, CONSTRAINT asked_key PRIMARY KEY (key))");
        String sql =
                "INSERT INTO asked (key) VALUES (?) ON CONFLICT ON CONSTRAINT asked_key DO NOTHING";
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            List<SideRow> row = List.of(SideRow.once(sql, "asked_key", i % 40));
            answers.add(log.append(new Append(List.of(event("s" + i, 0)), row)));
        }

        for (CompletableFuture<Appended> answer : answers.subList(0, 40)) {
            assertThat(answer.join().firstPosition()).isPositive();
        }
        for (CompletableFuture<Appended> again : answers.subList(40, 120)) {
            assertRowTaken(again, "asked_key");
        }
    }

    /** One command to PostgreSQL, in which an insert does not see what the other has inserted. */
    @Test
    void insertsOfAnAppendShareItsFateWhicheverOfThemIsRefused() {
        insertsOfOneAppend(source, log);
        assertThat(reader.head()).isEqualTo(80);
    }

    @Test
    void theyDoSoToADriverThatMakesOneStatementOfManyToo() {
        assertThat(headAfterRewriting(EventLogIT::insertsOfOneAppend)).isEqualTo(80);
    }

    private static void insertsOfOneAppend(DataSource source, EventLog log) {
        TestPostgres.execute(source, "CREATE TABLE name (key int PRIMARY KEY, body text)");
        TestPostgres.execute(source, "CREATE TABLE count (name int REFERENCES name, n int)");
        TestPostgres.execute(
                source, "CREATE TABLE asked (key int, CONSTRAINT asked_key PRIMARY KEY (key))");
        String name = "INSERT INTO name (key, body) VALUES (?, ?)";
        String count = "INSERT INTO count (name, n) VALUES (?, 0)";
        String asked =
                "INSERT INTO asked (key) VALUES (?) ON CONFLICT ON CONSTRAINT asked_key DO NOTHING";
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            // of each four the second asks as the first did, and the third takes its name
            List<SideRow> rows =
                    List.of(
                            SideRow.once(asked, "asked_key", i % 4 == 1 ? i - 1 : i),
                            SideRow.of(name, i % 4 == 2 ? i - 2 : i, null),
                            SideRow.of(count, i % 4 == 2 ? i - 2 : i),
                            SideRow.of("UPDATE count SET n = n + 1 WHERE name = ?", i));
            answers.add(log.append(new Append(List.of(event("s" + i, 0)), rows)));
        }

        for (int i = 0; i < 160; i++) {
            CompletableFuture<Appended> answer = answers.get(i);
            if (i % 4 == 0 || i % 4 == 3) {
                assertThat(answer.join().firstPosition()).isPositive();
            } else {
                assertRowTaken(answer, i % 4 == 1 ? "asked_key" : "name_pkey");
            }
        }
        TestPostgres.execute(
                source,
                "SELECT 1 / (CASE WHEN count(*) = 80 AND min(n) = 1 AND max(n) = 1 THEN 1 ELSE 0 END)"
                        + " FROM count");
    }

    private static void assertRowTaken(CompletableFuture<Appended> answer, String constraint) {
        assertThatThrownBy(answer::join)
                .cause()
                .isInstanceOfSatisfying(
                        SideRowConflict.class,
                        conflict -> assertThat(conflict.constraint()).isEqualTo(constraint));
    }

    @Test
    void refusesAfterClosing() {
        log.append(Append.of(event("a", 0)));
        log.close();

        assertThat(reader.head()).isEqualTo(1);
        assertThatThrownBy(() -> log.append(Append.of(event("a", 1))).join())
                .cause()
                .isInstanceOf(LogClosed.class);
        assertThatThrownBy(log::awaitDurable).isInstanceOf(LogClosed.class);
    }
}
