package fengqiao.query.platform.intake;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.query.platform.generation.Builder;
import fengqiao.query.platform.generation.Checkpoints;
import fengqiao.query.platform.generation.Generations;
import fengqiao.query.platform.generation.Loader;
import fengqiao.query.platform.projection.DeadLetters;
import fengqiao.query.platform.projection.Failure;
import fengqiao.query.platform.wire.EventDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps all views: builds what is missing from the log, then follows Kafka. Starts in the
 * background; until {@link #ready}, queries find nothing to read.
 */
public final class ProjectionRuntime implements Following, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRuntime.class);
    private static final long RETRY_MILLIS = 1_000;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final Generations generations;
    private final LogReader log;
    private final RelayCheckpoint checkpoint;
    private final DeadLetters deadLetters;
    private final KafkaSettings kafka;
    private final Checkpoints checkpoints;
    private final int threads;
    private final Progress progress = new Progress();
    private final ReadWriteLock folding = new ReentrantReadWriteLock();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<IntakeThread> intakes = new ArrayList<>();
    private final List<Thread> running = new ArrayList<>();
    private @Nullable LagMonitor monitor;
    private volatile @Nullable Builder builder;
    private volatile int partitions;

    /**
     * @param reader may select from the log and the relay's position
     * @param checkpoints for a server that forgets its documents when it ends
     * @param threads that read Kafka, where this instance reads all partitions
     */
    public ProjectionRuntime(
            Generations generations,
            LogReader log,
            DataSource reader,
            DeadLetters deadLetters,
            KafkaSettings kafka,
            Checkpoints checkpoints,
            int threads) {
        this.generations = generations;
        this.log = log;
        this.checkpoint = new RelayCheckpoint(reader, kafka.topic());
        this.deadLetters = deadLetters;
        this.kafka = kafka;
        this.checkpoints = checkpoints;
        this.threads = threads;
    }

    /** Starts in the background, and tries again until it can. */
    public void start() {
        running.add(Thread.ofPlatform().name("projection-start").daemon().start(this::begin));
    }

    private void begin() {
        do {
            try {
                open();
                return;
            } catch (RuntimeException e) {
                LOG.warn("views cannot start yet: {}", Failure.words(e));
                LOG.debug("views cannot start yet", e);
            }
        } while (!isStoppedAfter(RETRY_MILLIS));
    }

    private boolean isStoppedAfter(long millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void open() {
        int count = countPartitions();
        generations.refresh();
        Builder building =
                new Builder(
                        generations,
                        new Loader(log, deadLetters, count),
                        checkpoints.of(log, deadLetters, count),
                        folding,
                        count);
        builder = building;
        building.buildMissing();
        partitions = count;
        startThreads(count);
    }

    private int countPartitions() {
        try (Consumer<byte[], byte[]> consumer = consumer("fengqiao-views-start")) {
            return consumer.partitionsFor(kafka.topic()).size();
        }
    }

    private Consumer<byte[], byte[]> consumer(String name) {
        return new KafkaConsumer<>(kafka.consumer(name));
    }

    private synchronized void startThreads(int count) {
        if (stopped.getCount() == 0) {
            return;
        }
        boolean dealt = !kafka.group().isEmpty();
        for (int i = 0; i < Math.min(threads, count); i++) {
            int thread = i;
            List<Integer> own =
                    dealt
                            ? List.of()
                            : IntStream.range(0, count)
                                    .filter(partition -> partition % threads == thread)
                                    .boxed()
                                    .toList();
            IntakeThread intake =
                    new IntakeThread(
                            consumer("fengqiao-views-" + i),
                            kafka.topic(),
                            own,
                            new OffsetLocator(checkpoint, log),
                            partition ->
                                    new PartitionWorker(
                                            partition,
                                            count,
                                            generations,
                                            deadLetters,
                                            log,
                                            progress),
                            folding);
            intakes.add(intake);
            running.add(Thread.ofPlatform().name("projection-" + i).daemon().start(intake));
        }
        LagMonitor watching =
                new LagMonitor(
                        consumer("fengqiao-views-lag"),
                        kafka.topic(),
                        count,
                        log,
                        checkpoint,
                        progress);
        monitor = watching;
        running.add(Thread.ofPlatform().name("projection-lag").daemon().start(watching));
    }

    @Override
    public boolean ready() {
        return partitions > 0;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public int partitionOf(String county) {
        int count = partitions;
        return count == 0 ? 0 : EventDecoder.partition(county, count);
    }

    @Override
    public synchronized Lag lag() {
        LagMonitor watching = monitor;
        return watching == null ? new Lag(Math.max(0, log.head()), 0) : watching.lag();
    }

    @Override
    public long head() {
        return log.head();
    }

    @Override
    public @Nullable Builder builder() {
        return builder;
    }

    @Override
    public void close() {
        stopped.countDown();
        synchronized (this) {
            intakes.forEach(IntakeThread::stop);
            if (monitor != null) {
                monitor.stop();
            }
        }
        for (Thread thread : running) {
            try {
                thread.join(STOP_WITHIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
