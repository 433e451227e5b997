package fengqiao.query.platform.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.PastEvent;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.wire.EventTypes;
import fengqiao.query.matter.ledger.LedgerView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What an earlier version wrote is read from the log and from Kafka as what is written today. */
class OldEventsTest {
    private static final Instant AT = Instant.parse("2024-05-07T01:02:03.004Z");
    private static final String NAME = "matter.registered.v1";
    private static final String OLD =
            """
            {"matterId":"m-1","receiptNumber":"451324-20240507-7K3M9QXA","externalNumber":null,
             "kind":"INCIDENT","channel":"GRID_PATROL","region":"451324100203001",
             "category":"02.01.01","text":{"keyId":"m:m-1","data":"YQ"},"place":null,"parties":[],
             "persons":3,"reportedBy":"w-1","seenAt":"2024-05-07T01:02:03.004Z",
             "repeatOf":"m-0","clocks":[]}
            """;

    private static DomainEvent today() {
        var form = Objects.requireNonNull(EventTypes.past().get(NAME)).form();
        PastEvent old = JsonMapper.shared().readValue(OLD, form);
        return old.upcast();
    }

    @Test
    void theLogAndKafkaGiveTheEventOfToday() {
        byte[] payload = OLD.getBytes(StandardCharsets.UTF_8);
        var row = OldRows.row(NAME, payload, AT);
        Recorded<?> fromLog = Objects.requireNonNull(EventDecoder.decode(row).event());
        assertThat(fromLog.event()).isEqualTo(today());
        ConsumerRecord<byte[], byte[]> record = OldRows.record(NAME, payload, AT);
        Recorded<?> fromKafka =
                Objects.requireNonNull(Objects.requireNonNull(EventDecoder.decode(record)).event());
        assertThat(fromKafka.event()).isEqualTo(today());
    }

    @Test
    void theLedgerFoldsItLikeOneOfToday() {
        var view = new LedgerView();
        StoredEvent row = OldRows.row(NAME, OLD.getBytes(StandardCharsets.UTF_8), AT);
        Recorded<?> old = Objects.requireNonNull(EventDecoder.decode(row).event());
        byte[] written = JsonMapper.shared().writeValueAsBytes(today());
        StoredEvent anew = OldRows.row("matter.registered.v2", written, AT);
        Recorded<?> now = Objects.requireNonNull(EventDecoder.decode(anew).event());
        assertThat(view.fold(null, old)).isEqualTo(view.fold(null, now));
        assertThat(view.fold(null, old).repeated()).isTrue();
        assertThat(view.fold(null, old).reports().persons()).isEqualTo(3);
    }
}
