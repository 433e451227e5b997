package fengqiao.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WireNameSerializerTest {

    record Seen(String text, LocalDate day) {}

    private static final Seen SEEN = new Seen("路面破损", LocalDate.of(2026, 3, 1));

    private final WireNameSerializer serializer =
            new WireNameSerializer(
                    JsonMapper.builder().build(),
                    List.of(new WireType("test.seen.v1", null, Seen.class)));

    @Test
    void writesTheWireNameAndReadsTheRecordBack() {
        SerializedObject<byte[]> bytes = serializer.serialize(SEEN, byte[].class);

        assertThat(bytes.getType().getName()).isEqualTo("test.seen.v1");
        assertThat(serializer.<byte[], Seen>deserialize(bytes)).isEqualTo(SEEN);
        assertThat(serializer.<String, Seen>deserialize(serializer.serialize(SEEN, String.class)))
                .isEqualTo(SEEN);
        assertThat(
                        serializer.<JsonNode, Seen>deserialize(
                                serializer.serialize(SEEN, JsonNode.class)))
                .isEqualTo(SEEN);
    }

    @Test
    void readsMetadataAndNothing() {
        MetaData metadata = MetaData.with("routingKey", "451324").and("count", 3);

        assertThat(
                        serializer.<byte[], MetaData>deserialize(
                                serializer.serialize(metadata, byte[].class)))
                .isEqualTo(metadata);
        assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(null, byte[].class)))
                .isNull();
    }

    @Test
    void refusesToWriteAClassWithoutAWireNameAndReadsAnUnknownNameAsUnknown() {
        assertThatThrownBy(() -> serializer.serialize("text", byte[].class))
                .isInstanceOf(SerializationException.class);
        Object unknown =
                serializer.deserialize(
                        new SimpleSerializedObject<>(
                                "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                byte[].class,
                                "x.v9",
                                null));
        assertThat(unknown).isInstanceOf(UnknownSerializedType.class);
    }

    record SeenBefore(String words) {}

    @Test
    void readsAnEarlierVersionAsTheRecordOfTodayAndNeverWritesIt() {
        var both =
                new WireNameSerializer(
                        JsonMapper.builder().build(),
                        List.of(
                                new WireType("test.seen.v2", null, Seen.class),
                                WireType.past(
                                        "test.seen.v1",
                                        SeenBefore.class,
                                        Seen.class,
                                        old -> new Seen(((SeenBefore) old).words(), SEEN.day()))));
        var old =
                new SimpleSerializedObject<>(
                        "{\"words\":\"路面破损\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        byte[].class,
                        "test.seen.v1",
                        null);

        assertThat(both.<byte[], Seen>deserialize(old)).isEqualTo(SEEN);
        assertThat(both.classForType(old.getType())).isEqualTo(Seen.class);
        assertThat(both.serialize(SEEN, byte[].class).getType().getName())
                .isEqualTo("test.seen.v2");
        assertThatThrownBy(() -> both.serialize(new SeenBefore("x"), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void refusesOneNameForTwoClasses() {
        List<WireType> twice =
                List.of(new WireType("a", null, Seen.class), new WireType("a", null, String.class));

        assertThatThrownBy(() -> new WireNameSerializer(JsonMapper.builder().build(), twice))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
