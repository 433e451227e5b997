package fengqiao.query.platform.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dead letters that outlive a lane but not the test. */
public final class MemoryDeadLetters implements DeadLetters {
    private final Map<String, List<ParkedEvent>> open = new HashMap<>();
    private final Map<String, Set<Long>> skipped = new HashMap<>();
    private final Set<Refold> asked = new HashSet<>();

    private List<ParkedEvent> list(String lane) {
        return open.computeIfAbsent(lane, key -> new ArrayList<>());
    }

    public void ask(String document, String stream) {
        asked.add(new Refold(document, stream, 0));
    }

    public void skip(String document, long position) {
        skipped.computeIfAbsent(document, key -> new HashSet<>()).add(position);
    }

    /** Everything that waits in a lane. */
    public List<ParkedEvent> all(String lane) {
        return List.copyOf(list(lane));
    }

    @Override
    public List<ParkedEvent> open(String lane, int partition) {
        return List.copyOf(list(lane));
    }

    @Override
    public Map<String, Set<Long>> skipped(String view) {
        return skipped;
    }

    @Override
    public void park(String lane, int partition, List<ParkedEvent> events) {
        for (ParkedEvent event : events) {
            boolean known =
                    list(lane).stream()
                            .anyMatch(one ->
                                    one.document().equals(event.document())
                                            && one.position() == event.position());
            if (!known) {
                list(lane).add(event);
            }
        }
    }

    @Override
    public List<Refold> asked(String lane, int partition) {
        return List.copyOf(asked);
    }

    @Override
    public void released(String lane, Refold refold) {
        asked.remove(refold);
        list(lane).removeIf(event -> event.document().equals(refold.document()));
    }

    @Override
    public void heldBack(String lane, Refold refold, String error) {
        asked.remove(refold);
    }

    @Override
    public void forget(String lane) {
        list(lane).clear();
    }
}
