package fengqiao.vault;

import fengqiao.kernel.MatterId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads the table of wrapped keys. */
final class KeyTable {
    private static final String BY_ID =
            """
            select k.kind, k.subject, k.version, k.master, k.wrapped
            from unnest(?::text[], ?::text[], ?::int[]) as w (kind, subject, version)
            join vault.wrapped_key k using (kind, subject, version)
            """;
    private static final String NEWEST =
            """
            select kind, subject, version, master, wrapped from vault.wrapped_key
            where kind = 'M' and subject = ? order by version desc limit 1
            """;
    private static final String ERASED =
            "select 1 from vault.erasure where kind = ? and subject = ? and through >= ?";
    private static final String NEXT =
            """
            select greatest(
                (select coalesce(max(version), 0) from vault.wrapped_key
                 where kind = 'M' and subject = ?),
                (select coalesce(max(through), 0) from vault.erasure
                 where kind = 'M' and subject = ?)) + 1
            """;

    private final Keys keys;

    KeyTable(Keys keys) {
        this.keys = keys;
    }

    /** Those that are there; an erased key is absent. */
    Map<KeyId, DataKey> load(Connection connection, Collection<KeyId> ids) throws SQLException {
        var found = new HashMap<KeyId, DataKey>();
        if (ids.isEmpty()) {
            return found;
        }
        try (PreparedStatement statement = connection.prepareStatement(BY_ID)) {
            statement.setArray(1, texts(connection, ids.stream().map(KeyId::kind).toArray()));
            statement.setArray(2, texts(connection, ids.stream().map(KeyId::subject).toArray()));
            Object[] versions = ids.stream().map(KeyId::version).toArray();
            statement.setArray(3, connection.createArrayOf("int4", versions));
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                DataKey key = key(rows);
                found.put(key.keyId(), key);
            }
        }
        return found;
    }

    /**
     * @throws KeyErased where it was destroyed
     * @throws KeyUnknown where it never was
     */
    DataKey one(Connection connection, KeyId id) throws SQLException {
        DataKey key = load(connection, java.util.List.of(id)).get(id);
        if (key == null) {
            throw absent(connection, id);
        }
        return key;
    }

    MatterKey newest(Connection connection, MatterId matter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEWEST)) {
            statement.setString(1, matter.value());
            ResultSet rows = statement.executeQuery();
            if (rows.next()) {
                return (MatterKey) key(rows);
            }
        }
        throw absent(connection, KeyId.of(matter, 1));
    }

    int nextVersion(Connection connection, MatterId matter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, matter.value());
            statement.setString(2, matter.value());
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    VaultException absent(Connection connection, KeyId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ERASED)) {
            statement.setString(1, id.kind());
            statement.setString(2, id.subject());
            statement.setInt(3, id.version());
            boolean erased = statement.executeQuery().next();
            return erased ? new KeyErased(id.toString()) : new KeyUnknown(id.toString());
        }
    }

    private DataKey key(ResultSet row) throws SQLException {
        var id = new KeyId(row.getString(1), row.getString(2), row.getInt(3));
        return keys.unwrap(id, row.getString(4), row.getBytes(5));
    }

    private static java.sql.Array texts(Connection connection, Object[] values)
            throws SQLException {
        return connection.createArrayOf("text", values);
    }
}
