package fengqiao.bench.history;

import fengqiao.query.platform.projection.DeadLetters;
import fengqiao.query.platform.projection.ParkedEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For histories without poison: whoever parks an event has found a defect. */
public final class NoDeadLetters implements DeadLetters {

    @Override
    public List<ParkedEvent> open(String lane, int partition) {
        return List.of();
    }

    @Override
    public Map<String, Set<Long>> skipped(String view) {
        return Map.of();
    }

    @Override
    public void park(String lane, int partition, List<ParkedEvent> events) {
        throw new IllegalStateException("parked: " + events);
    }

    @Override
    public List<Refold> asked(String lane, int partition) {
        return List.of();
    }

    @Override
    public void released(String lane, Refold refold) {
        throw new IllegalStateException("nothing was asked for");
    }

    @Override
    public void heldBack(String lane, Refold refold, String error) {
        throw new IllegalStateException("nothing was asked for");
    }

    @Override
    public void forget(String lane) {
        throw new IllegalStateException("nothing was parked");
    }
}
