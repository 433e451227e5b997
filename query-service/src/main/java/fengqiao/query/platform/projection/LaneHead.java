package fengqiao.query.platform.projection;

/**
 * Where the writing of one partition into one generation stands; kept beside the documents.
 *
 * @param epoch number of the writer: each take-over raises it and shuts the former one out
 * @param fenced epoch whose fence around the totals was complete last
 * @param batch last batch that is complete, or given up
 * @param position every event of the partition up to here is folded in
 * @param offset of the next Kafka record, -1 where only the position is known
 * @param torn batches that a writer left half done before it reached the totals: what their
 *     documents changed is in no total yet
 */
public record LaneHead(long epoch, long fenced, long batch, long position, long offset, Torn torn) {

    /** The head of a generation that holds every event up to a position. */
    public static LaneHead loaded(long position) {
        return new LaneHead(0, 0, 0, position, -1, Torn.NONE);
    }

    LaneHead done(long newBatch, long newPosition, long newOffset) {
        return new LaneHead(epoch, fenced, newBatch, newPosition, newOffset, torn);
    }

    /** The batch was settled by a successor; its events come again and find themselves folded. */
    LaneHead settled(long settledBatch) {
        return new LaneHead(epoch, epoch, settledBatch, position, offset, torn);
    }

    LaneHead givenUp(long tornBatch) {
        return new LaneHead(epoch, epoch, tornBatch, position, offset, torn.plus(tornBatch));
    }
}
