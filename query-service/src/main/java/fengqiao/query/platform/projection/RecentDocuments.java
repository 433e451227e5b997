package fengqiao.query.platform.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents this writer wrote last: nobody else writes them, so they need not be read again. */
final class RecentDocuments<D> {
    private static final int KEPT = 10_000;

    private final Map<String, Stored<D>> documents =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Stored<D>> eldest) {
                    return size() > KEPT;
                }
            };

    @Nullable Stored<D> get(String id) {
        return documents.get(id);
    }

    void put(Stored<D> document) {
        documents.put(document.id(), document);
    }
}
