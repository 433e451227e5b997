package fengqiao.kernel.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.DomainEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every event version ever written still reads, and writes the same JSON again. */
class EventTypesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<String> names() {
        return EventTypes.byName().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theGoldenExampleReadsAndWritesBack(String name) throws IOException {
        checkGolden(name, name);
    }

    /** Fields that came later: the older example above still reads without them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "matter.accepted.v1",
                "matter.replied.v1",
                "matter.closed.v1",
                "matter.reopened.v1"
            })
    void laterFieldsReadAndWriteBackToo(String name) throws IOException {
        checkGolden(name + ".full", name);
    }

    private static void checkGolden(String example, String name) throws IOException {
        try (InputStream in =
                EventTypesTest.class.getResourceAsStream("/golden/" + example + ".json")) {
            assertThat(in).as("golden example of " + example).isNotNull();
            JsonNode golden = JSON.readTree(in);
            Class<? extends DomainEvent> type = EventTypes.of(name);
            assertThat(type).isNotNull();
            DomainEvent event = JSON.treeToValue(golden, type);
            assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(golden);
            assertThat(EventTypes.nameOf(event.getClass())).isEqualTo(name);
        }
    }

    @Test
    void anUnknownNameIsNotGuessed() {
        assertThat(EventTypes.of("matter.registered.v99")).isNull();
    }
}
