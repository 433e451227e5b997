package fengqiao.vault;

import fengqiao.kernel.MatterId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of matters lately written to. An erasure by this instance clears it; one by another
 * instance is noticed when the entry's half minute is over, which is harmless: the cache serves
 * sealing, disclosures always ask the table.
 */
final class KeyCache {
    private static final int ENTRIES = 4096;
    private static final long NANOS = 30_000_000_000L;

    private record Held(MatterKey key, long loaded) {}

    private final Map<MatterId, Held> entries =
            new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<MatterId, Held> eldest) {
                    return size() > ENTRIES;
                }
            };

    synchronized @Nullable MatterKey get(MatterId matter) {
        Held entry = entries.get(matter);
        return entry == null || System.nanoTime() - entry.loaded > NANOS ? null : entry.key;
    }

    synchronized void put(MatterKey key) {
        entries.put(key.matter(), new Held(key, System.nanoTime()));
    }

    synchronized void clear() {
        entries.clear();
    }
}
