package fengqiao.command.platform.relay;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.Recorded;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Utils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as a Kafka record: CloudEvents 1.0, binary mode, JSON.
 *
 * @see <a
 *     href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">Kafka
 *     protocol binding</a>
 */
final class Envelope {
    static final String ID = "ce_id";
    static final String POSITION = "ce_position";
    private static final byte[] VERSION = "1.0".getBytes(US_ASCII);
    private static final byte[] JSON = "application/json".getBytes(US_ASCII);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String ACTOR = "actor";

    private Envelope() {}

    /** The county's partition, chosen as every Kafka producer does by default. */
    static int partition(byte[] key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key)) % partitions;
    }

    /** The county; an event that belongs to none keeps the order of its stream. */
    static byte[] key(StoredEvent event) {
        String routing = event.routingKey();
        return (routing.isEmpty() ? event.stream() : routing).getBytes(UTF_8);
    }

    static ProducerRecord<byte[], byte[]> record(
            String topic, int partition, byte[] key, StoredEvent event) {
        return new ProducerRecord<>(
                topic,
                partition,
                event.recordedAt().toEpochMilli(),
                key,
                event.payload(),
                headers(event));
    }

    private static Headers headers(StoredEvent event) {
        Headers headers = new RecordHeaders();
        headers.add("ce_specversion", VERSION);
        headers.add("content-type", JSON);
        add(headers, ID, event.eventId());
        add(headers, "ce_type", event.type());
        add(headers, "ce_source", "/fengqiao/" + event.routingKey());
        add(headers, "ce_subject", event.stream());
        add(headers, "ce_time", event.occurredAt().toString());
        add(headers, POSITION, Long.toString(event.position()));
        add(headers, "ce_sequence", Long.toString(event.sequence()));
        add(headers, "ce_recordedat", event.recordedAt().toString());
        add(headers, "ce_actor", actor(event.metadata()));
        addAccusations(headers, event);
        return headers;
    }

    /** What keeps a record in the room of accusations; matters say themselves what they are. */
    private static void addAccusations(Headers headers, StoredEvent event) {
        if (!event.type().startsWith("matter.")) {
            String accusations = said(event.metadata(), Recorded.ACCUSATIONS);
            if (!accusations.isEmpty()) {
                add(headers, "ce_" + Recorded.ACCUSATIONS, accusations);
            }
        }
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    /** Who issued the command, empty where the metadata does not say. */
    static String actor(byte[] metadata) {
        return said(metadata, ACTOR);
    }

    private static String said(byte[] metadata, String name) {
        try (JsonParser parser = MAPPER.createParser(metadata)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = name.equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (wanted && value == JsonToken.VALUE_STRING) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
            return "";
        } catch (JacksonException e) {
            return "";
        }
    }
}
