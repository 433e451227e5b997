package fengqiao.vault;

import fengqiao.kernel.PersonId;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who is behind identities, with one question to the database for all of them. */
final class Recogniser {
    /**
     * From the hashes to their keys and never the other way round: {@code offset 0} keeps the
     * planner from it. While the tables have no statistics, as in the first minutes of a county, it
     * would begin with the keys of all persons, and each report would cost more than the one
     * before. And places for the hashes, not an array: of an unknown array PostgreSQL expects ten,
     * finds that two are cheaper, and plans every question anew.
     */
    private static final String FIND =
            """
            select m.hash, k.subject, k.version, k.master, k.wrapped,
                   exists (select from vault.person_match i
                           where i.person = m.person and i.kind = 'ID')
            from vault.person_match m
            cross join lateral (
                select subject, version, master, wrapped from vault.wrapped_key
                where kind = 'P' and subject = m.person and version = 1 offset 0) k
            where m.hash in (%s)
            """;

    private static final String INSERT =
            "insert into vault.person_match (hash, kind, person) values (?, ?, ?)";

    private final Database database;
    private final Keys keys;
    private final Entropy entropy;
    private final Hmac hmac;

    Recogniser(Database database, Keys keys, Entropy entropy, Hmac hmac) {
        this.database = database;
        this.keys = keys;
        this.entropy = entropy;
        this.hmac = hmac;
    }

    List<Recognised> recognise(List<Identity> identities) {
        List<MatchHashes> hashes =
                identities.stream().map(identity -> MatchHashes.of(identity, hmac)).toList();
        Map<ByteBuffer, Known> known = find(hashes);
        List<Recognised> recognised = new ArrayList<>(identities.size());
        for (MatchHashes hash : hashes) {
            recognised.add(recognise(hash, known));
        }
        return recognised;
    }

    /** Somebody the database knows, or an earlier identity of the same call. */
    private static final class Known {
        final PersonKey key;
        boolean hasId;

        Known(PersonKey key, boolean hasId) {
            this.key = key;
            this.hasId = hasId;
        }

        Recognised with(List<KeyRow> rows) {
            return new Recognised(key.person(), key, true, rows);
        }
    }

    private Recognised recognise(MatchHashes hash, Map<ByteBuffer, Known> known) {
        Known byId = get(known, hash.idNumber());
        if (byId != null) {
            return byId.with(List.of());
        }
        Known byPhone = get(known, hash.phoneAndName());
        ByteBuffer id = hash.idNumber();
        if (byPhone != null && id == null) {
            return byPhone.with(List.of());
        }
        if (byPhone != null && id != null && !byPhone.hasId) {
            byPhone.hasId = true;
            known.put(id, byPhone);
            return byPhone.with(List.of(row(id, MatchHashes.ID, byPhone.key.person())));
        }
        return unknown(hash, byPhone == null, known);
    }

    /** Same phone and name but another identity number is another person. */
    private Recognised unknown(MatchHashes hash, boolean phoneFree, Map<ByteBuffer, Known> known) {
        var person = new PersonId(entropy.uuid().toString());
        var key = (PersonKey) keys.fresh(KeyId.of(person));
        var fresh = new Known(key, hash.idNumber() != null);
        List<KeyRow> rows = new ArrayList<>(3);
        rows.add(keys.row(key));
        if (hash.idNumber() != null) {
            rows.add(row(hash.idNumber(), MatchHashes.ID, person));
            known.put(hash.idNumber(), fresh);
        }
        if (hash.phoneAndName() != null && phoneFree) {
            rows.add(row(hash.phoneAndName(), MatchHashes.PHONE, person));
            known.put(hash.phoneAndName(), fresh);
        }
        return new Recognised(person, key, false, List.copyOf(rows));
    }

    private static @Nullable Known get(Map<ByteBuffer, Known> known, @Nullable ByteBuffer hash) {
        return hash == null ? null : known.get(hash);
    }

    private static KeyRow row(ByteBuffer hash, String kind, PersonId person) {
        return new KeyRow(INSERT, List.of(hash.array(), kind, person.value()));
    }

    private Map<ByteBuffer, Known> find(List<MatchHashes> hashes) {
        byte[][] wanted =
                hashes.stream()
                        .flatMap(hash -> Stream.of(hash.idNumber(), hash.phoneAndName()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(ByteBuffer::array)
                        .toArray(byte[][]::new);
        return wanted.length == 0
                ? new HashMap<>()
                : database.call("recognise", connection -> find(connection, wanted));
    }

    private Map<ByteBuffer, Known> find(Connection connection, byte[][] wanted)
            throws SQLException {
        var known = new HashMap<ByteBuffer, Known>();
        var persons = new HashMap<String, Known>();
        int places = places(wanted.length);
        String sql = FIND.formatted(String.join(",", Collections.nCopies(places, "?")));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < places; i++) {
                statement.setBytes(i + 1, wanted[Math.min(i, wanted.length - 1)]);
            }
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                Known person = persons.get(rows.getString(2));
                if (person == null) {
                    person = known(rows);
                    persons.put(rows.getString(2), person);
                }
                known.put(ByteBuffer.wrap(rows.getBytes(1)), person);
            }
        }
        return known;
    }

    /** The next power of two, the last hash standing in what is over: few texts, kept prepared. */
    private static int places(int hashes) {
        return Math.max(2, Integer.highestOneBit(2 * hashes - 1));
    }

    private Known known(ResultSet row) throws SQLException {
        var id = new KeyId(KeyId.PERSON, row.getString(2), row.getInt(3));
        DataKey key = keys.unwrap(id, row.getString(4), row.getBytes(5));
        return new Known((PersonKey) key, row.getBoolean(6));
    }
}
