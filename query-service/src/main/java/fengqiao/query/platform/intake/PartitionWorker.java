package fengqiao.query.platform.intake;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.query.platform.generation.Generation;
import fengqiao.query.platform.generation.Generations;
import fengqiao.query.platform.projection.DeadLetters;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.projection.Lane;
import fengqiao.query.platform.projection.LaneHead;
import fengqiao.query.platform.wire.EventDecoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** All lanes of one partition. Not thread-safe. */
final class PartitionWorker {
    private static final int CAUGHT_UP_AT_ONCE = 5_000;

    private final int partition;
    private final int partitions;
    private final Generations generations;
    private final DeadLetters deadLetters;
    private final LogReader log;
    private final Progress progress;
    private final Map<String, Lane<?>> lanes = new LinkedHashMap<>();
    private long position;
    private long offset = -1;

    PartitionWorker(
            int partition,
            int partitions,
            Generations generations,
            DeadLetters deadLetters,
            LogReader log,
            Progress progress) {
        this.partition = partition;
        this.partitions = partitions;
        this.generations = generations;
        this.deadLetters = deadLetters;
        this.log = log;
        this.progress = progress;
    }

    int partition() {
        return partition;
    }

    /** Opens the lanes and says from where the partition is to be read. */
    LaneHead open() {
        lanes.clear();
        for (Generation<?> generation : generations.folded()) {
            lanes.put(generation.name(), generation.lane(partition, deadLetters));
        }
        LaneHead first = null;
        for (Lane<?> lane : lanes.values()) {
            LaneHead head = lane.head();
            if (first == null || head.position() < first.position()) {
                first = head;
            }
        }
        LaneHead from = first == null ? LaneHead.loaded(0) : first;
        position = from.position();
        offset = from.offset();
        progress.folded(partition, position, offset, Instant.EPOCH);
        return from;
    }

    /** The partition is read from here on. */
    void readFrom(long kafkaOffset) {
        offset = kafkaOffset;
    }

    void apply(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Incoming> events = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Incoming event = EventDecoder.decode(record);
            if (event != null && event.position() > position) {
                events.add(event);
            }
        }
        offset = records.getLast().offset() + 1;
        for (Lane<?> lane : lanes.values()) {
            lane.apply(events, offset);
        }
        if (!events.isEmpty()) {
            position = events.getLast().position();
            progress.folded(partition, position, offset, events.getLast().recordedAt());
        } else {
            progress.folded(partition, position, offset, Instant.EPOCH);
        }
    }

    /** What is to be done now and then, with or without events. */
    void tend() {
        followGenerations();
        for (Lane<?> lane : lanes.values()) {
            lane.refold(
                    stream -> log.stream(stream, 0).stream().map(EventDecoder::decode).toList());
            lane.storeHead();
        }
    }

    private void followGenerations() {
        List<Generation<?>> folded = generations.folded();
        lanes.keySet().removeIf(name -> folded.stream().noneMatch(one -> one.name().equals(name)));
        for (Generation<?> generation : folded) {
            if (!lanes.containsKey(generation.name())) {
                Lane<?> lane = generation.lane(partition, deadLetters);
                catchUp(lane);
                lanes.put(generation.name(), lane);
            }
        }
    }

    /** Brings a new lane from where its generation was loaded to where the partition stands. */
    private void catchUp(Lane<?> lane) {
        List<Incoming> events = new ArrayList<>();
        if (lane.head().position() < position) {
            log.scan(
                    lane.head().position(),
                    position,
                    row -> {
                        if (EventDecoder.partition(row, partitions) == partition) {
                            events.add(EventDecoder.decode(row));
                        }
                        if (events.size() == CAUGHT_UP_AT_ONCE) {
                            lane.apply(events, -1);
                            events.clear();
                        }
                    });
        }
        lane.apply(events, offset);
    }

    long offset() {
        return offset;
    }
}
