package fengqiao.query.platform.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Dies at a chosen write: before it, after it, or with only some of its documents written. Some of
 * the rest may arrive later, when a successor is at work: that is {@link #late}.
 */
final class CrashingReadModel<D> implements ReadModel<D> {
    private final ReadModel<D> real;
    private final Random random;
    private int writesLeft;
    private Runnable late = () -> {};

    /** The process is gone. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    CrashingReadModel(ReadModel<D> real, Random random, int writesLeft) {
        this.real = real;
        this.random = random;
        this.writesLeft = writesLeft;
    }

    /** What of the last write the server has yet to do. */
    void late() {
        Runnable rest = late;
        late = () -> {};
        try {
            rest.run();
        } catch (Displaced e) {
            return; // the successor was faster: as it should be
        }
    }

    private void step(Runnable whole, Runnable part) {
        if (writesLeft-- > 0) {
            whole.run();
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> late = whole;
            case 1 -> whole.run();
            default -> part.run();
        }
        throw new Killed();
    }

    @Override
    public LaneHead head(int partition) {
        return real.head(partition);
    }

    @Override
    public LaneHead takeOver(int partition) {
        return real.takeOver(partition);
    }

    @Override
    public Map<String, Stored<D>> load(Collection<String> ids) {
        return real.load(ids);
    }

    @Override
    public void write(List<Change<D>> changes, long stamp) {
        step(
                () -> real.write(changes, stamp),
                () -> {
                    List<Change<D>> shuffled = new ArrayList<>(changes);
                    Collections.shuffle(shuffled, random);
                    int cut = random.nextInt(shuffled.size() + 1);
                    if (cut > 0) {
                        real.write(shuffled.subList(0, cut), stamp);
                    }
                    if (cut < shuffled.size()) {
                        late = () -> real.write(shuffled.subList(cut, shuffled.size()), stamp);
                    }
                });
    }

    @Override
    public List<Stored<D>> writtenUnder(long stamp) {
        return real.writtenUnder(stamp);
    }

    @Override
    public void fence(int partition, long fenced, long epoch) {
        step(() -> real.fence(partition, fenced, epoch), () -> {});
    }

    @Override
    public Set<String> totalsUnder(Collection<String> totals, long epoch, long stamp) {
        return real.totalsUnder(totals, epoch, stamp);
    }

    @Override
    public void addToTotals(int partition, long epoch, long stamp, Delta delta) {
        step(
                () -> real.addToTotals(partition, epoch, stamp, delta),
                () -> {
                    Delta part = new Delta();
                    Delta rest = new Delta();
                    Set<String> chosen = new HashSet<>();
                    delta.totals().stream().filter(id -> random.nextBoolean()).forEach(chosen::add);
                    delta.rows()
                            .forEach((total, figures) ->
                                    figures.forEach((figure, value) ->
                                            (chosen.contains(total) ? part : rest)
                                                    .add(total, figure, value)));
                    if (!part.isEmpty()) {
                        real.addToTotals(partition, epoch, stamp, part);
                    }
                    if (!rest.isEmpty()) {
                        late = () -> real.addToTotals(partition, epoch, stamp, rest);
                    }
                });
    }

    @Override
    public void advance(int partition, LaneHead head) {
        step(() -> real.advance(partition, head), () -> {});
    }
}
