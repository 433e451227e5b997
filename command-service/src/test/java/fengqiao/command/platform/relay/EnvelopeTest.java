package fengqiao.command.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
}
