package fengqiao.query.platform.intake;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.query.platform.projection.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares, several times a second, where log, relay, Kafka and views stand. */
final class LagMonitor implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(LagMonitor.class);
    private static final long EVERY_MILLIS = 200;

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions = new ArrayList<>();
    private final LogReader log;
    private final RelayCheckpoint checkpoint;
    private final Progress progress;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile Lag lag = Lag.NONE;
    private long caughtUpAt = System.nanoTime();

    LagMonitor(
            Consumer<byte[], byte[]> consumer,
            String topic,
            int partitionCount,
            LogReader log,
            RelayCheckpoint checkpoint,
            Progress progress) {
        this.consumer = consumer;
        for (int partition = 0; partition < partitionCount; partition++) {
            partitions.add(new TopicPartition(topic, partition));
        }
        consumer.assign(partitions);
        this.log = log;
        this.checkpoint = checkpoint;
        this.progress = progress;
    }

    Lag lag() {
        return lag;
    }

    @Override
    public void run() {
        try (consumer) {
            while (!stop.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                lookGuarded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stop.countDown();
    }

    private void lookGuarded() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.debug("lag unknown: {}", Failure.words(e));
        }
    }

    private void look() {
        long head = log.head();
        RelayCheckpoint.State relayed = checkpoint.read();
        long relayPosition = relayed == null ? 0 : relayed.position();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, Duration.ofSeconds(2));
        long inKafka = 0;
        for (TopicPartition partition : partitions) {
            Progress.Place place = progress.place(partition.partition());
            long behind = Math.max(0, ends.getOrDefault(partition, 0L) - place.offset());
            if (place.offset() >= 0 && behind == 0) {
                progress.complete(partition.partition(), relayPosition);
            }
            inKafka += place.offset() < 0 ? 0 : behind;
        }
        long folded = Math.max(relayPosition, progress.position());
        note(Math.max(0, head - folded) + inKafka);
    }

    private void note(long events) {
        long now = System.nanoTime();
        if (events == 0) {
            caughtUpAt = now;
            lag = Lag.NONE;
        } else {
            lag = new Lag(events, (now - caughtUpAt) / 1_000_000_000.0);
        }
    }
}
