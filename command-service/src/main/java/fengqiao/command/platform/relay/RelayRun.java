package fengqiao.command.platform.relay;

import fengqiao.command.platform.relay.RelayRefused.Reason;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.Producer;

/** One term of an active relay, from taking over to the first failure or the end. One thread. */
final class RelayRun implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration LAST_WORD = Duration.ofSeconds(2);
    private static final long RENEW_NANOS = Duration.ofSeconds(1).toNanos();

    private final RelaySettings settings;
    private final LogReader reader;
    private final CheckpointTable table;
    private final RelayLock lock;
    private final RelayStatus status;
    private final Producer<byte[], byte[]> producer;
    private final Resumption resumption;
    private final Window window;
    private long readUpTo;
    private long storedPosition;
    private long storedAt;
    private long renewedAt;

    /** Finds out where to go on; takes a few seconds at most. */
    RelayRun(
            RelaySettings settings,
            LogReader reader,
            CheckpointTable table,
            RelayLock lock,
            RelayStatus status)
            throws SQLException {
        this.settings = settings;
        this.reader = reader;
        this.table = table;
        this.lock = lock;
        this.status = status;
        producer = EventProducer.open(settings.bootstrapServers());
        boolean ready = false;
        try {
            resumption = resume();
            ready = true;
        } finally {
            if (!ready) {
                producer.close(Duration.ZERO);
            }
        }
        window = new Window(settings.window(), resumption.checkpoint());
        readUpTo = resumption.checkpoint().position();
        storedPosition = readUpTo;
        status.position(readUpTo);
        status.enter(RelayState.ACTIVE, "");
    }

    private Resumption resume() throws SQLException {
        int partitions = producer.partitionsFor(settings.topic()).size();
        lock.renew();
        List<TopicEnd> ends =
                TopicEnds.read(settings.bootstrapServers(), settings.topic(), partitions);
        lock.renew();
        long head = reader.head();
        status.head(head);
        Resumption found = Resumption.of(table.load(), ends, head);
        for (TopicEnd end : ends) {
            requireSameEvent(end);
        }
        return found;
    }

    private void requireSameEvent(TopicEnd end) {
        if (end.position() > 0) {
            String inLog = reader.after(end.position() - 1, 1).getFirst().eventId();
            if (!inLog.equals(end.eventId())) {
                throw new RelayRefused(Reason.TOPIC_OF_ANOTHER_LOG, "position " + end.position());
            }
        }
    }

    /** Relays until told to stop; then waits shortly for what is on its way. */
    void relay(CountDownLatch stop) throws SQLException, InterruptedException {
        while (stop.getCount() > 0) {
            if (reader.awaitBeyond(readUpTo, LOOK)) {
                for (StoredEvent event : reader.after(readUpTo, settings.read())) {
                    send(event);
                    readUpTo = event.position();
                }
                status.head(readUpTo);
            }
            keepUp();
        }
        producer.close(LAST_WORD);
        store(window.settle());
    }

    private void send(StoredEvent event) throws SQLException, InterruptedException {
        byte[] key = Envelope.key(event);
        int partition = Envelope.partition(key, resumption.ends().size());
        TopicEnd end = resumption.ends().get(partition);
        if (event.position() <= end.position()) {
            window.held(event.position(), partition, end);
            return;
        }
        while (!window.awaitRoom(LOOK.toMillis())) {
            keepUp();
        }
        Window.Sent sent = window.sent(event.position(), partition);
        producer.send(
                Envelope.record(settings.topic(), partition, key, event),
                (metadata, problem) ->
                        sent.acknowledge(problem == null ? metadata.offset() : -1, problem));
        window.requireSound();
    }

    private void keepUp() throws SQLException {
        long now = System.nanoTime();
        Checkpoint checkpoint = window.settle();
        status.position(checkpoint.position());
        if (checkpoint.position() != storedPosition
                && now - storedAt >= settings.storeEvery().toNanos()) {
            store(checkpoint);
            storedAt = now;
        }
        if (now - renewedAt >= RENEW_NANOS) {
            lock.renew();
            status.head(reader.head());
            renewedAt = now;
        }
    }

    private void store(Checkpoint checkpoint) throws SQLException {
        table.store(checkpoint);
        storedPosition = checkpoint.position();
        status.position(storedPosition);
    }

    /** What is not acknowledged yet is given up: the next run looks for it in the topic. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
