package fengqiao.query.platform.wire;

import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PastEvent;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.wire.EventTypes;
import fengqiao.query.platform.projection.Failure;
import fengqiao.query.platform.projection.Incoming;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Makes events of what the log and Kafka hold. Never throws for what stands in an event. */
public final class EventDecoder {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final Map<String, ObjectReader> READERS = readers();
    private static final Logger LOG = LoggerFactory.getLogger(EventDecoder.class);
    private static final String ACTOR = "actor";

    private EventDecoder() {}

    private static Map<String, ObjectReader> readers() {
        Map<String, ObjectReader> readers = new HashMap<>();
        EventTypes.byName().forEach((name, type) -> readers.put(name, JSON.readerFor(type)));
        EventTypes.past().forEach((name, past) -> readers.put(name, JSON.readerFor(past.form())));
        return Map.copyOf(readers);
    }

    /** The Kafka partition of an event, as the relay chooses it. */
    public static int partition(StoredEvent row, int partitions) {
        String key = row.routingKey().isEmpty() ? row.stream() : row.routingKey();
        return partition(key, partitions);
    }

    /** The Kafka partition of a county. */
    public static int partition(String county, int partitions) {
        byte[] key = county.getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % partitions;
    }

    /** An event as the log holds it. */
    public static Incoming decode(StoredEvent row) {
        Header header =
                new Header(
                        row.position(),
                        row.eventId(),
                        row.stream(),
                        row.sequence(),
                        row.routingKey(),
                        row.type(),
                        row.occurredAt(),
                        row.recordedAt(),
                        actor(row.metadata()),
                        accusations(row));
        return decode(header, row.payload());
    }

    /**
     * An event as Kafka holds it.
     *
     * @return null where the record bears no place in the log, so is none of ours
     */
    public static @Nullable Incoming decode(ConsumerRecord<byte[], byte[]> record) {
        Header header;
        try {
            header = header(record);
        } catch (NumberFormatException | DateTimeParseException e) {
            LOG.warn("a record at offset {} is none of ours", record.offset());
            return null;
        }
        return decode(header, record.value());
    }

    private static Header header(ConsumerRecord<byte[], byte[]> record) {
        return new Header(
                Long.parseLong(header(record, "ce_position")),
                header(record, "ce_id"),
                header(record, "ce_subject"),
                Long.parseLong(header(record, "ce_sequence")),
                county(header(record, "ce_source")),
                header(record, "ce_type"),
                Instant.parse(header(record, "ce_time")),
                Instant.parse(header(record, "ce_recordedat")),
                header(record, "ce_actor"),
                matters(header(record, "ce_" + Recorded.ACCUSATIONS)));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var found = record.headers().lastHeader(name);
        return found == null ? "" : new String(found.value(), StandardCharsets.UTF_8);
    }

    private static String county(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    private static Incoming decode(Header header, byte[] payload) {
        ObjectReader reader = READERS.get(header.type());
        if (reader == null) {
            return header.incoming(null, "unknown wire name");
        }
        try {
            Object read = reader.readValue(payload);
            DomainEvent event = read instanceof PastEvent past ? past.upcast() : (DomainEvent) read;
            return header.incoming(header.recorded(event), null);
        } catch (RuntimeException e) {
            return header.incoming(null, Failure.words(e));
        }
    }

    /** Who issued the command, empty where the metadata does not say. */
    static String actor(byte[] metadata) {
        return said(metadata, ACTOR);
    }

    /** Matters say themselves what they are. */
    private static List<MatterId> accusations(StoredEvent row) {
        return row.type().startsWith("matter.")
                ? List.of()
                : matters(said(row.metadata(), Recorded.ACCUSATIONS));
    }

    private static List<MatterId> matters(String ids) {
        return ids.isEmpty() ? List.of() : Stream.of(ids.split(" ")).map(MatterId::new).toList();
    }

    private static String said(byte[] metadata, String name) {
        try (JsonParser parser = JSON.createParser(metadata)) {
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

    private record Header(
            long position,
            String eventId,
            String stream,
            long sequence,
            String county,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            String actor,
            List<MatterId> accusations) {

        Recorded<DomainEvent> recorded(DomainEvent event) {
            return new Recorded<>(
                    position,
                    eventId,
                    stream,
                    sequence,
                    county,
                    occurredAt,
                    recordedAt,
                    actor,
                    accusations,
                    event);
        }

        Incoming incoming(@Nullable Recorded<?> event, @Nullable String error) {
            return new Incoming(position, stream, county, type, recordedAt, event, error);
        }
    }
}
