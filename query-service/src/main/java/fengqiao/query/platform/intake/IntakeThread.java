package fengqiao.query.platform.intake;

import fengqiao.query.platform.projection.Failure;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.IntFunction;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a group of partitions and hands each its records. A partition that fails is opened anew
 * after a pause, from what it has stored; the others go on.
 */
final class IntakeThread implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeThread.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long TEND_NANOS = Duration.ofMillis(250).toNanos();
    private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();

    /**
     * Rounds begin no closer than this. A batch of two events costs nearly as much as one of two
     * hundred; without the pause a steady trickle keeps the processors busy with batches of one.
     */
    private static final long ROUND_NANOS = Duration.ofMillis(20).toNanos();

    private static final int FULL = 500;

    private final Consumer<byte[], byte[]> consumer;
    private final String topic;
    private final Collection<Integer> partitions;
    private final OffsetLocator locator;
    private final IntFunction<PartitionWorker> workers;
    private final ReadWriteLock folding;
    private final Map<TopicPartition, PartitionWorker> open = new HashMap<>();
    private final Map<TopicPartition, Long> failedUntil = new HashMap<>();
    private volatile boolean stopped;
    private long nextTending;

    /**
     * @param partitions those to read; empty to have the consumer group deal them out
     * @param folding whoever holds its write lock keeps all documents still
     */
    IntakeThread(
            Consumer<byte[], byte[]> consumer,
            String topic,
            Collection<Integer> partitions,
            OffsetLocator locator,
            IntFunction<PartitionWorker> workers,
            ReadWriteLock folding) {
        this.consumer = consumer;
        this.topic = topic;
        this.partitions = List.copyOf(partitions);
        this.locator = locator;
        this.workers = workers;
        this.folding = folding;
    }

    @Override
    public void run() {
        try (consumer) {
            begin();
            while (!stopped) {
                round();
            }
        } catch (WakeupException e) {
            LOG.debug("intake stopped");
        }
    }

    void stop() {
        stopped = true;
        consumer.wakeup();
    }

    private void begin() {
        if (partitions.isEmpty()) {
            consumer.subscribe(List.of(topic), new Dealt());
            return;
        }
        List<TopicPartition> all =
                partitions.stream().map(number -> new TopicPartition(topic, number)).toList();
        consumer.assign(all);
        all.forEach(this::add);
    }

    private void add(TopicPartition partition) {
        open.put(partition, workers.apply(partition.partition()));
        guarded(partition, () -> reopen(partition));
    }

    private void round() {
        long began = System.nanoTime();
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<byte[], byte[]>> some = records.records(partition);
            PartitionWorker worker = open.get(partition);
            if (worker != null && !failedUntil.containsKey(partition)) {
                guarded(partition, () -> worker.apply(some));
            }
        }
        if (System.nanoTime() >= nextTending) {
            List.copyOf(open.keySet()).forEach(this::tend);
            nextTending = System.nanoTime() + TEND_NANOS;
        }
        if (!records.isEmpty() && records.count() < FULL && !stopped) {
            LockSupport.parkNanos(began + ROUND_NANOS - System.nanoTime());
        }
    }

    private void tend(TopicPartition partition) {
        PartitionWorker worker = open.get(partition);
        Long until = failedUntil.get(partition);
        if (worker == null) {
            return;
        }
        if (until == null) {
            guarded(partition, worker::tend);
        } else if (System.nanoTime() >= until) {
            failedUntil.remove(partition);
            guarded(partition, () -> reopen(partition));
        }
    }

    private void reopen(TopicPartition partition) {
        PartitionWorker worker = open.get(partition);
        if (worker != null) {
            long offset = locator.locate(consumer, partition, worker.open());
            consumer.seek(partition, offset);
            consumer.resume(List.of(partition));
            worker.readFrom(offset);
        }
    }

    private void guarded(TopicPartition partition, Runnable work) {
        folding.readLock().lock();
        try {
            work.run();
        } catch (WakeupException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("partition {} is opened anew: {}", partition.partition(), Failure.words(e));
            LOG.debug("partition {} failed", partition.partition(), e);
            consumer.pause(List.of(partition));
            failedUntil.put(partition, System.nanoTime() + PAUSE_NANOS);
        } finally {
            folding.readLock().unlock();
        }
    }

    private final class Dealt implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> dealt) {
            dealt.forEach(IntakeThread.this::add);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            revoked.forEach(open::remove);
            revoked.forEach(failedUntil::remove);
        }
    }
}
