package fengqiao.query.platform.projection;

import org.jspecify.annotations.Nullable;

/**
 * A document before and after a batch.
 *
 * @param before null where the batch creates it
 * @param position of the last event folded in
 * @param delta of its contributions, against what the totals already hold of it
 */
public record Change<D>(
        String id, @Nullable Stored<D> before, long position, D after, Delta delta) {

    Stored<D> stored(long stamp) {
        return new Stored<>(id, position, stamp, delta, after);
    }
}
