package fengqiao.vault;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log of disclosures. */
final class DisclosureTable {
    private static final String INSERT =
            "insert into vault.disclosure (at, who, purpose, matter, persons)"
                    + " values (?, ?, ?, ?, ?) returning id";
    private static final String SELECT =
            """
            select id, at, who, purpose, matter, persons from vault.disclosure
            where id < ?
              and (?::text is null or who = ?) and (?::text is null or matter = ?)
              and (?::text[] is null or persons @> ?)
              and (?::timestamptz is null or at >= ?) and (?::timestamptz is null or at < ?)
            order by id desc limit ?
            """;

    private DisclosureTable() {}

    static long insert(Connection connection, DisclosureRequest request) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, request.at().atOffset(ZoneOffset.UTC));
            statement.setString(2, request.who());
            statement.setString(3, request.purpose());
            statement.setString(4, value(request.matter()));
            statement.setArray(5, texts(connection, request.persons()));
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    static List<Disclosure> select(
            Connection connection, DisclosureFilter filter, long before, int limit)
            throws SQLException {
        PersonId person = filter.person();
        Array persons = person == null ? null : texts(connection, List.of(person));
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setLong(1, before);
            twice(statement, 2, filter.who());
            twice(statement, 4, value(filter.matter()));
            twice(statement, 6, persons);
            twice(statement, 8, utc(filter.from()));
            twice(statement, 10, utc(filter.to()));
            statement.setInt(12, limit);
            ResultSet rows = statement.executeQuery();
            List<Disclosure> found = new ArrayList<>();
            while (rows.next()) {
                found.add(disclosure(rows));
            }
            return found;
        }
    }

    private static void twice(PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        statement.setObject(index, value);
        statement.setObject(index + 1, value);
    }

    private static Disclosure disclosure(ResultSet row) throws SQLException {
        String matter = row.getString(5);
        List<PersonId> persons =
                Stream.of((String[]) row.getArray(6).getArray()).map(PersonId::new).toList();
        return new Disclosure(
                row.getLong(1),
                new DisclosureRequest(
                        row.getString(3),
                        row.getString(4),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        matter == null ? null : new MatterId(matter),
                        persons));
    }

    private static Array texts(Connection connection, List<PersonId> persons) throws SQLException {
        Object[] values = persons.stream().map(PersonId::value).toArray();
        return connection.createArrayOf("text", values);
    }

    private static @Nullable String value(@Nullable MatterId matter) {
        return matter == null ? null : matter.value();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
