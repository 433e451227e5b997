package fengqiao.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Destroys keys and keeps that it did. */
final class ErasureTable {
    private static final String INSERT =
            "insert into vault.erasure (kind, subject, through, at, who, reason)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String DELETE_KEYS =
            """
            delete from vault.wrapped_key k using vault.erasure e
            where e.kind = k.kind and e.subject = k.subject and k.version <= e.through
            """;
    private static final String DELETE_MATCHES =
            "delete from vault.person_match m using vault.erasure e"
                    + " where e.kind = 'P' and e.subject = m.person";
    private static final String ONE = " and e.kind = ? and e.subject = ?";
    private static final String ALL =
            "select kind, subject, through, at, who, reason from vault.erasure";
    private static final String NEWEST_VERSION =
            "select coalesce(max(version), 0) from vault.wrapped_key"
                    + " where kind = ? and subject = ?";

    private ErasureTable() {}

    static void erase(Connection connection, Collection<Erasure> erasures) throws SQLException {
        insert(connection, erasures);
        for (String delete : List.of(DELETE_KEYS, DELETE_MATCHES)) {
            try (PreparedStatement statement = connection.prepareStatement(delete + ONE)) {
                for (Erasure erasure : erasures) {
                    statement.setString(1, erasure.newest().kind());
                    statement.setString(2, erasure.newest().subject());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    /**
     * @return how many keys were there again
     */
    static int reapply(Connection connection, Collection<Erasure> erasures) throws SQLException {
        insert(connection, erasures);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(DELETE_MATCHES);
            return statement.executeUpdate(DELETE_KEYS);
        }
    }

    static List<Erasure> all(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(ALL);
            List<Erasure> erasures = new ArrayList<>();
            while (rows.next()) {
                var newest = new KeyId(rows.getString(1), rows.getString(2), rows.getInt(3));
                OffsetDateTime at = rows.getObject(4, OffsetDateTime.class);
                var order = new ErasureOrder(rows.getString(5), rows.getString(6), at.toInstant());
                erasures.add(new Erasure(newest, order));
            }
            return erasures;
        }
    }

    /** 0 where there is none. */
    static int newestVersion(Connection connection, String kind, String subject)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEWEST_VERSION)) {
            statement.setString(1, kind);
            statement.setString(2, subject);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void insert(Connection connection, Collection<Erasure> erasures)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Erasure erasure : erasures) {
                statement.setString(1, erasure.newest().kind());
                statement.setString(2, erasure.newest().subject());
                statement.setInt(3, erasure.newest().version());
                statement.setObject(4, erasure.order().at().atOffset(ZoneOffset.UTC));
                statement.setString(5, erasure.order().who());
                statement.setString(6, erasure.order().reason());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
