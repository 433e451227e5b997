package fengqiao.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens texts under any keys, with one question to the table and none to the cache. */
final class Opener {
    private final KeyTable table;
    private final Sealer sealer;

    Opener(KeyTable table, Sealer sealer) {
        this.table = table;
        this.sealer = sealer;
    }

    /**
     * @return in the order of the texts; null where the key was erased
     */
    List<@Nullable String> open(Connection connection, List<SealedText> texts) throws SQLException {
        Set<KeyId> ids = new HashSet<>();
        for (SealedText sealed : texts) {
            ids.add(KeyId.parse(sealed.text().keyId()));
        }
        Map<KeyId, DataKey> found = table.load(connection, ids);
        Set<KeyId> erased = new HashSet<>(ids);
        erased.removeAll(found.keySet());
        for (KeyId id : erased) {
            if (table.absent(connection, id) instanceof KeyUnknown unknown) {
                throw unknown;
            }
        }
        List<@Nullable String> opened = new ArrayList<>(texts.size());
        for (SealedText sealed : texts) {
            DataKey key = found.get(KeyId.parse(sealed.text().keyId()));
            opened.add(key == null ? null : sealer.open(key, sealed.text(), sealed.context()));
        }
        return opened;
    }
}
