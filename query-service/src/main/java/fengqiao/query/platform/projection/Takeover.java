package fengqiao.query.platform.projection;

import java.util.List;
import java.util.Set;

/**
 * Makes a new writer right about what the one before left half done.
 *
 * <p>A batch writes its documents, then the totals, then the head. So, once the former writer is
 * shut out of the totals: if any of them has taken the batch in, all documents of the batch are
 * written, and the rest of the totals is settled from what the documents say they changed. If none
 * has, more of its documents may still be under way; the batch is given up, its events come again,
 * and whichever of its documents they find is counted then.
 */
final class Takeover<D> {
    private final ReadModel<D> model;
    private final int partition;

    Takeover(ReadModel<D> model, int partition) {
        this.model = model;
        this.partition = partition;
    }

    LaneHead run() {
        LaneHead head = model.takeOver(partition);
        model.fence(partition, head.fenced(), head.epoch());
        long open = head.batch() + 1;
        long stamp = Stamp.of(open, partition);
        Delta delta = new Delta();
        List<Stored<D>> written = model.writtenUnder(stamp);
        written.forEach(document -> delta.addAll(document.delta()));
        Set<String> taken = model.totalsUnder(delta.totals(), head.epoch(), stamp);
        LaneHead next;
        if (taken.isEmpty()) {
            next = head.givenUp(open);
        } else {
            model.addToTotals(partition, head.epoch(), stamp, delta);
            next = head.settled(open);
        }
        model.advance(partition, next);
        return next;
    }
}
