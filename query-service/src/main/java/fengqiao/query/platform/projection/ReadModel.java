package fengqiao.query.platform.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One generation of a view's documents. Each call is any number of changes to single documents; no
 * call is atomic as a whole, and a call may have happened though its caller never heard of it.
 */
public interface ReadModel<D> {

    /** Where a partition stands, without taking it over. */
    LaneHead head(int partition);

    /** Makes the caller the partition's writer, shutting out the one before. */
    LaneHead takeOver(int partition);

    Map<String, Stored<D>> load(Collection<String> ids);

    /**
     * Writes all changes under a stamp, in any order.
     *
     * @throws Displaced where a document is not the one the change started from
     */
    void write(List<Change<D>> changes, long stamp);

    /** Documents whose last writer used the stamp. */
    List<Stored<D>> writtenUnder(long stamp);

    /**
     * Shuts writers of former epochs out of all totals of the partition, and removes what they
     * inserted behind the last complete fence.
     */
    void fence(int partition, long fenced, long epoch);

    /** Those of the totals that have taken in the stamp, as writers up to the fence left them. */
    Set<String> totalsUnder(Collection<String> totals, long epoch, long stamp);

    /**
     * Adds differences to totals that have not yet taken in the stamp.
     *
     * @throws Displaced where another writer has taken the partition over
     */
    void addToTotals(int partition, long epoch, long stamp, Delta delta);

    /**
     * Stores where the partition stands.
     *
     * @throws Displaced where another writer has taken the partition over
     */
    void advance(int partition, LaneHead head);
}
