package fengqiao.query.platform.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which documents of a lane wait, and from which position on. Not thread-safe. */
final class Parked {
    private final Map<String, Long> since = new HashMap<>();
    private final Map<String, Set<Long>> skipped;

    Parked(List<ParkedEvent> open, Map<String, Set<Long>> skipped) {
        open.forEach(this::add);
        this.skipped = skipped;
    }

    void add(ParkedEvent event) {
        since.merge(event.document(), event.position(), Math::min);
    }

    void release(String document) {
        since.remove(document);
    }

    boolean holds(String document, String stream, long position) {
        return !since.isEmpty() && (waits(document, position) || waits(stream, position));
    }

    boolean skips(String document, String stream, long position) {
        return !skipped.isEmpty()
                && (skipped.getOrDefault(document, Set.of()).contains(position)
                        || skipped.getOrDefault(stream, Set.of()).contains(position));
    }

    private boolean waits(String key, long position) {
        Long first = since.get(key);
        return first != null && position >= first;
    }
}
