package fengqiao.kernel.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.PastEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
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

    static Stream<String> pastNames() {
        return EventTypes.past().keySet().stream().sorted();
    }

    private static JsonNode golden(String name) throws IOException {
        try (InputStream in =
                EventTypesTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(in).as("golden example of " + name).isNotNull();
            return JSON.readTree(in);
        }
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
                "matter.reopened.v1",
                "screening.day-reported.v1",
                "dispute.registered.v1",
                "dispute.reclassified.v1"
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

    @ParameterizedTest
    @MethodSource("pastNames")
    void whatAnEarlierVersionWroteBecomesTheEventOfToday(String name) throws IOException {
        EventTypes.Past past = Objects.requireNonNull(EventTypes.past().get(name));
        PastEvent form = JSON.treeToValue(golden(name), past.form());
        assertThat(JSON.readTree(JSON.writeValueAsString(form))).isEqualTo(golden(name));
        DomainEvent now = form.upcast();
        assertThat(now).isInstanceOf(past.now());
        assertThat(EventTypes.of(name)).isEqualTo(past.now());
        assertThat(JSON.readTree(JSON.writeValueAsString(now))).isEqualTo(golden(name + ".upcast"));
    }

    @Test
    void noNameIsBothOfTodayAndOfThePast() {
        assertThat(EventTypes.past().keySet()).doesNotContainAnyElementsOf(names().toList());
        assertThat(EventTypes.byName().values()).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownNameIsNotGuessed() {
        assertThat(EventTypes.of("matter.registered.v99")).isNull();
    }
}
