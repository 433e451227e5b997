package fengqiao.eventstore;

import static fengqiao.eventstore.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.eventstore.verify.FileHeadWitness;
import fengqiao.eventstore.verify.LogVerifier;
import fengqiao.eventstore.verify.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyIT {

    @TempDir private Path folder;

    private final DataSource source = TestPostgres.newDatabase();

    @BeforeEach
    void thirtyEvents() {
        EventLogSettings settings =
                EventLogSettings.defaults().withWitness(witness(), Duration.ZERO);
        try (EventLog log = EventLog.open(source, settings)) {
            for (int i = 0; i < 30; i++) {
                log.append(Append.of(event("s" + i % 3, i / 3))).join();
            }
        }
    }

    private FileHeadWitness witness() {
        return new FileHeadWitness(folder.resolve("head"));
    }

    private Verdict verify() {
        return new LogVerifier(source, witness()).verify(position -> {});
    }

    private Verdict afterTampering(String sql) {
        TestPostgres.execute(
                source,
                "SET session_replication_role = replica; "
                        + sql
                        + "; SET session_replication_role = DEFAULT");
        return verify();
    }

    @Test
    void anUntouchedLogIsIntact() {
        assertThat(verify()).isEqualTo(new Verdict.Intact(30));
        assertThat(witness().last())
                .hasValueSatisfying(head -> assertThat(head.position()).isEqualTo(30));
    }

    @Test
    void everyAlteredColumnIsNamed() {
        for (String change :
                new String[] {
                    "stream = stream || 'x'",
                    "sequence = sequence + 100",
                    "event_id = event_id || 'x'",
                    "aggregate_type = 'Other'",
                    "type = 'other.v1'",
                    "revision = ''",
                    "payload = 'x'",
                    "metadata = 'x'",
                    "occurred_at = occurred_at + interval '1 microsecond'",
                    "recorded_at = recorded_at - interval '1 microsecond'",
                    "routing_key = '110000'",
                    "hash = sha256('x')"
                }) {
            TestPostgres.execute(source, "CREATE TABLE kept AS SELECT * FROM log.event");
            assertThat(afterTampering("UPDATE log.event SET " + change + " WHERE position = 17"))
                    .as(change)
                    .isEqualTo(new Verdict.Altered(17));
            assertThat(
                            afterTampering(
                                    "DELETE FROM log.event; INSERT INTO log.event SELECT * FROM kept; DROP TABLE kept"))
                    .isEqualTo(new Verdict.Intact(30));
        }
    }

    @Test
    void aMissingRowIsNamed() {
        assertThat(afterTampering("DELETE FROM log.event WHERE position = 9"))
                .isEqualTo(new Verdict.Missing(9));
        assertThat(afterTampering("DELETE FROM log.event WHERE position = 1"))
                .isEqualTo(new Verdict.Missing(1));
    }

    @Test
    void anInsertedRowIsNamedAtTheEndAndInTheMiddle() {
        String copy =
                "INSERT INTO log.event SELECT %d, 'forged', 0, 'forged', aggregate_type, type, revision, payload,"
                        + " metadata, occurred_at, recorded_at, routing_key, hash FROM log.event WHERE position = 12";
        assertThat(afterTampering(copy.formatted(31))).isEqualTo(new Verdict.Inserted(31));
        assertThat(afterTampering("DELETE FROM log.event WHERE position = 31"))
                .isEqualTo(new Verdict.Intact(30));
        String shift =
                "UPDATE log.event SET position = position + 1000 WHERE position >= 13;"
                        + " UPDATE log.event SET position = position - 999 WHERE position >= 1013; ";
        assertThat(afterTampering(shift + copy.formatted(13))).isEqualTo(new Verdict.Inserted(13));
    }

    @Test
    void aCutTailIsSeenByTheRowAndByTheWitness() {
        assertThat(afterTampering("DELETE FROM log.event WHERE position > 25"))
                .isEqualTo(new Verdict.TailCut(25, 30));
        assertThat(
                        afterTampering(
                                "UPDATE log.durable SET position = 25,"
                                        + " hash = (SELECT hash FROM log.event WHERE position = 25)"))
                .isEqualTo(new Verdict.TailCut(25, 30));
    }

    @Test
    void theDatabaseItselfRefusesCasualChanges() {
        for (String sql :
                new String[] {
                    "DELETE FROM log.event", "UPDATE log.event SET type = ''", "TRUNCATE log.event"
                }) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> TestPostgres.execute(source, sql))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }
}
