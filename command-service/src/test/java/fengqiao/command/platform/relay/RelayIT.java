package fengqiao.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayIT {
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final String[] COUNTIES = {"451324", "431124", "450224", "410481", "430422"};
    private static TestKafka kafka;

    private final List<Relay> relays = new ArrayList<>();
    private final String topic = "events-" + UUID.randomUUID();
    private TestLog log;

    @BeforeAll
    static void startKafka() {
        kafka = TestKafka.start();
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @BeforeEach
    void openLog() {
        log = new TestLog();
    }

    @AfterEach
    void closeAll() {
        relays.forEach(Relay::close);
        log.close();
    }

    private Relay relay(Duration storeEvery) {
        var settings =
                new RelaySettings(
                        kafka.bootstrapServers(),
                        topic,
                        500,
                        1_000,
                        storeEvery,
                        Duration.ofMinutes(10),
                        Duration.ofMillis(100));
        var relay = new Relay(log.source, settings);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private Relay relay() {
        return relay(Duration.ofMillis(50));
    }

    private static void awaitPosition(Relay relay, long position) {
        await().atMost(WITHIN).until(() -> relay.status().position() == position);
    }

    private static void awaitState(Relay relay, RelayState state) {
        await().atMost(WITHIN).until(() -> relay.status().state() == state);
    }

    /** Every position once, and within each partition ascending. */
    private void assertExactly(long upTo) {
        List<ConsumerRecord<byte[], byte[]>> records = kafka.records(topic);
        assertThat(records.stream().mapToLong(TestKafka::position).sorted())
                .containsExactly(LongStream.rangeClosed(1, upTo).boxed().toArray(Long[]::new));
        Map<Integer, Long> last = new HashMap<>();
        for (var record : records) {
            Long before = last.put(record.partition(), TestKafka.position(record));
            assertThat(TestKafka.position(record)).isGreaterThan(before == null ? 0 : before);
        }
    }

    @Test
    void eachCountyKeepsTheOrderOfTheLog() {
        kafka.createTopic(topic);
        log.append(1_000, COUNTIES);
        Relay relay = relay();
        log.append(1_000, COUNTIES);
        awaitPosition(relay, 2_000);
        assertExactly(2_000);
        Map<String, Integer> partitions = new HashMap<>();
        for (var record : kafka.records(topic)) {
            String county = new String(record.key(), StandardCharsets.UTF_8);
            Integer before = partitions.put(county, record.partition());
            assertThat(before).isIn(null, record.partition());
        }
        assertThat(partitions).containsOnlyKeys(COUNTIES);
        assertThat(relay.status().lag()).isZero();
    }

    @Test
    void theEnvelopeIsACloudEvent() {
        kafka.createTopic(topic);
        log.append(1, "451324");
        awaitPosition(relay(), 1);
        ConsumerRecord<byte[], byte[]> record = kafka.records(topic).getFirst();
        Map<String, String> expected =
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_type", "matter.routed.v1",
                        "ce_source", "/fengqiao/451324",
                        "ce_subject", "m-0",
                        "ce_time", "2026-11-22T01:02:03.000004Z",
                        "ce_position", "1",
                        "ce_sequence", "0",
                        "ce_actor", "office-1",
                        "content-type", "application/json");
        expected.forEach(
                (name, value) -> assertThat(TestKafka.header(record, name)).isEqualTo(value));
        assertThat(record.value()).asString().isEqualTo("{\"number\":0}");
    }

    @Test
    void lostBetweenSendAndStoreItSendsNothingTwice() {
        kafka.createTopic(topic);
        Relay relay = relay(Duration.ofHours(1));
        awaitState(relay, RelayState.ACTIVE);
        for (long part = 1; part <= 3; part++) {
            log.append(700, COUNTIES);
            awaitPosition(relay, part * 700);
            loseLock(relay);
        }
        awaitState(relay, RelayState.ACTIVE);
        log.append(1, COUNTIES);
        awaitPosition(relay, 2_101);
        assertExactly(2_101);
    }

    /** As an outage would: the session ends, and the relay takes the lock in another. */
    private void loseLock(Relay relay) {
        int lost = await().atMost(WITHIN).until(log::lockHolder, session -> session != 0);
        log.execute("select pg_terminate_backend(" + lost + ")");
        await().atMost(WITHIN).until(log::lockHolder, session -> session != 0 && session != lost);
        awaitState(relay, RelayState.ACTIVE);
    }

    @Test
    void oneOfTwoRelaysAndTheOtherTakesOver() {
        kafka.createTopic(topic);
        Relay first = relay();
        awaitState(first, RelayState.ACTIVE);
        Relay second = relay();
        log.append(1_500, COUNTIES);
        awaitPosition(first, 1_500);
        assertThat(second.status().state()).isEqualTo(RelayState.STANDBY);
        first.close();
        log.append(1_500, COUNTIES);
        awaitPosition(second, 3_000);
        assertExactly(3_000);
    }

    @Test
    void aRestartOfKafkaLosesAndRepeatsNothing() {
        kafka.createTopic(topic);
        Relay relay = relay();
        log.append(500, COUNTIES);
        awaitPosition(relay, 500);
        kafka.stop();
        try {
            log.append(2_000, COUNTIES);
            await().atMost(WITHIN).until(() -> relay.status().lag() == 2_000);
        } finally {
            kafka.startAgain();
        }
        awaitPosition(relay, 2_500);
        assertExactly(2_500);
    }

    @Test
    void anUnknownTopicIsWaitedFor() {
        log.append(10, COUNTIES);
        Relay relay = relay();
        awaitState(relay, RelayState.WAITING);
        assertThat(relay.status().reason()).contains(topic);
        kafka.createTopic(topic);
        awaitPosition(relay, 10);
        assertExactly(10);
    }

    @Test
    void aTopicMadeAnewIsFilledFromTheStart() {
        kafka.createTopic(topic);
        Relay before = relay();
        log.append(300, COUNTIES);
        awaitPosition(before, 300);
        before.close();
        kafka.deleteTopic(topic);
        kafka.createTopic(topic);
        log.append(1, COUNTIES);
        awaitPosition(relay(), 301);
        assertExactly(301);
    }

    @Test
    void aTopicOfAnotherLogIsRefused() {
        kafka.createTopic(topic);
        Relay before = relay();
        log.append(50, COUNTIES);
        awaitPosition(before, 50);
        before.close();
        log.close();
        log = new TestLog();
        log.append(10, COUNTIES);
        Relay ahead = relay();
        awaitState(ahead, RelayState.REFUSED);
        assertThat(ahead.status().reason()).contains("TOPIC_AHEAD_OF_LOG");
        log.append(100, COUNTIES);
        await().atMost(WITHIN)
                .until(() -> ahead.status().reason().contains("TOPIC_OF_ANOTHER_LOG"));
        assertExactly(50);
    }
}
