package fengqiao.query.platform.generation;

import fengqiao.query.platform.mongo.MongoTotals;
import fengqiao.query.platform.projection.Contribution;
import fengqiao.query.platform.projection.Delta;
import fengqiao.query.platform.projection.LaneHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import org.bson.BsonDocument;

/** Compares the totals of a generation with the sum over all its documents. */
public final class TotalsCheck {
    private static final int TRIES = 3;

    private final ReadWriteLock folding;
    private final int partitions;

    TotalsCheck(ReadWriteLock folding, int partitions) {
        this.folding = folding;
        this.partitions = partitions;
    }

    /**
     * What a comparison found.
     *
     * @param differences figures whose total is not the sum
     */
    public record Result(long documents, long figures, long differences) {}

    /** Compares; holds this instance's folding still only if events keep coming in meanwhile. */
    Result check(Generation<?> generation) {
        for (int i = 0; i < TRIES; i++) {
            List<LaneHead> before = heads(generation);
            Result result = compare(generation);
            if (before.equals(heads(generation))) {
                return result;
            }
        }
        folding.writeLock().lock();
        try {
            return compare(generation);
        } finally {
            folding.writeLock().unlock();
        }
    }

    private List<LaneHead> heads(Generation<?> generation) {
        List<LaneHead> heads = new ArrayList<>();
        for (int partition = 0; partition < partitions; partition++) {
            heads.add(generation.model().head(partition));
        }
        return heads;
    }

    private static <D> Result compare(Generation<D> generation) {
        Delta difference = new Delta();
        long documents = 0;
        for (BsonDocument document : generation.model().documents().find()) {
            documents++;
            for (Contribution row :
                    generation.view().contributions(generation.model().read(document))) {
                difference.add(row.total(), row.figure(), -row.value());
            }
        }
        long figures = 0;
        for (BsonDocument total : generation.model().totals().collection().find()) {
            Delta sums = MongoTotals.figuresOf(total);
            figures += sums.rows().values().stream().mapToLong(Map::size).sum();
            difference.addAll(sums);
        }
        long differences = difference.rows().values().stream().mapToLong(Map::size).sum();
        return new Result(documents, figures, differences);
    }
}
