package fengqiao.command.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.eventstore.reader.StoredEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"actor\":\"office-1\"}|office-1",
                "{\"a\":{\"actor\":\"no\"},\"b\":[1,{}],\"actor\":\"w-451324-001\"}|w-451324-001",
                "{\"actor\":7}|''",
                "{}|''",
                "[]|''",
                "not json|''",
            })
    void theActorIsReadFromTheMetadata(String metadata, String actor) {
        assertThat(Envelope.actor(metadata.getBytes(UTF_8))).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource({"451324,12", "431124,12", "450224,12", "451324,4"})
    void aCountyStaysInItsPartition(String county, int partitions) {
        int chosen = Envelope.partition(county.getBytes(UTF_8), partitions);
        assertThat(chosen)
                .isBetween(0, partitions - 1)
                .isEqualTo(Envelope.partition(county.getBytes(UTF_8), partitions));
    }

    /** Readers must know the room of a record; matters say themselves what they are. */
    @ParameterizedTest
    @CsvSource({"leader.case-taken.v1,m-1 m-2", "matter.routed.v1,", "leader.duty-kept.v1,"})
    void theAccusationsOfARecordAreAHeader(String type, @Nullable String accusations) {
        String said = type.equals("leader.duty-kept.v1") ? "{}" : "{\"accusations\":\"m-1 m-2\"}";
        var record = Envelope.record("t", 0, new byte[0], event(type, said.getBytes(UTF_8)));
        var header = record.headers().lastHeader("ce_accusations");
        assertThat(header == null ? null : new String(header.value(), UTF_8))
                .isEqualTo(accusations);
    }

    private static StoredEvent event(String type, byte[] metadata) {
        return new StoredEvent(
                1,
                "leader-case.1",
                0,
                "e-1",
                "",
                type,
                null,
                new byte[0],
                metadata,
                Instant.EPOCH,
                Instant.EPOCH,
                "451324",
                new byte[0]);
    }
}
