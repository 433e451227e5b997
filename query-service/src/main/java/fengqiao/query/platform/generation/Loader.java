package fengqiao.query.platform.generation;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.query.platform.projection.DeadLetters;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.projection.LaneHead;
import fengqiao.query.platform.wire.EventDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Builds generations from the log: one scan for all of them, decoded in parallel, folded in memory.
 */
public final class Loader {
    private static final int DECODED_AT_ONCE = 4_000;

    private final LogReader log;
    private final DeadLetters deadLetters;
    private final int partitions;

    public Loader(LogReader log, DeadLetters deadLetters, int partitions) {
        this.log = log;
        this.deadLetters = deadLetters;
        this.partitions = partitions;
    }

    /**
     * Folds the log into generations that nobody writes or reads yet.
     *
     * @param from position they hold; 0 where they are empty
     * @param progress position reached, kept up to date
     * @return the position they hold then
     */
    long load(List<Generation<?>> generations, long from, AtomicLong progress) {
        List<BulkFold<?>> folds = new ArrayList<>();
        generations.forEach(
                generation -> folds.add(new BulkFold<>(generation, deadLetters, from > 0)));
        List<StoredEvent> rows = new ArrayList<>(DECODED_AT_ONCE);
        long end =
                log.scan(
                        from,
                        Long.MAX_VALUE,
                        row -> {
                            rows.add(row);
                            if (rows.size() == DECODED_AT_ONCE) {
                                take(rows, folds);
                                progress.set(row.position());
                            }
                        });
        take(rows, folds);
        folds.parallelStream().forEach(BulkFold::finish);
        for (Generation<?> generation : generations) {
            generation.createIndexes();
            for (int partition = 0; partition < partitions; partition++) {
                generation.model().heads().put(partition, LaneHead.loaded(end));
            }
        }
        progress.set(end);
        return end;
    }

    private void take(List<StoredEvent> rows, List<BulkFold<?>> folds) {
        List<Incoming> events = rows.parallelStream().map(EventDecoder::decode).toList();
        folds.forEach(fold -> fold.prepare(events));
        for (int i = 0; i < rows.size(); i++) {
            int partition = EventDecoder.partition(rows.get(i), partitions);
            for (BulkFold<?> fold : folds) {
                fold.take(events.get(i), partition);
            }
        }
        rows.clear();
    }
}
