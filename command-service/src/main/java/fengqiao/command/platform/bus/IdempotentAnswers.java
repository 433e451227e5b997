package fengqiao.command.platform.bus;

import fengqiao.command.platform.database.Rows;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.refusal.Refusal;
import fengqiao.eventstore.SideRow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Answers by key, written in the commit of the events they speak of. */
public final class IdempotentAnswers {
    /** The constraint that says a key was used before. */
    static final String CONSTRAINT = "idempotency_key";

    /** Scopes that begin so are kept for ever. */
    public static final String IMPORT = "import/";

    private static final Duration KEPT = Duration.ofDays(90);
    private static final String INSERT =
            "INSERT INTO command.idempotency (scope, key, body_hash, answer, stream, sequence,"
                    + " created) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND =
            "SELECT body_hash, answer, stream, sequence FROM command.idempotency"
                    + " WHERE scope = ? AND key = ?";
    private static final String KNOWN =
            "SELECT key FROM command.idempotency WHERE scope = ? AND key = ANY (?)";
    private static final String PURGE =
            "DELETE FROM command.idempotency WHERE ctid = ANY (ARRAY(SELECT ctid FROM"
                    + " command.idempotency WHERE created < ? AND scope NOT LIKE '"
                    + IMPORT
                    + "%' LIMIT 5000))";
    private final Rows rows;
    private final CommandLog log;
    private final JsonMapper json;
    private final InstantSource time;

    public IdempotentAnswers(Rows rows, CommandLog log, JsonMapper json, InstantSource time) {
        this.rows = rows;
        this.log = log;
        this.json = json;
        this.time = time;
    }

    private record Stored(
            byte[] bodyHash, String answer, @Nullable String stream, @Nullable Long sequence) {}

    SideRow row(CommandKey key, Answer<?> answer) {
        return SideRow.of(
                INSERT,
                key.scope(),
                key.key(),
                key.bodyHash(),
                json.writeValueAsString(answer),
                answer.stream(),
                answer.sequence(),
                time.instant());
    }

    /**
     * The answer this key was given, or none.
     *
     * @throws fengqiao.command.refusal.Refused where it was given to another body
     */
    <A extends Answer<A>> @Nullable A find(CommandKey key, Class<A> type) {
        Stored stored = stored(key);
        if (stored == null) {
            return null;
        }
        log.awaitDurable();
        A answer = json.readValue(stored.answer(), type);
        String stream = stored.stream() == null ? answer.stream() : stored.stream();
        return answer.at(log.positionOf(stream, answer.sequence()).orElse(0));
    }

    /** As {@link #find} for commands that are no single commit: the whole answer is stored. */
    public <T> @Nullable T findWhole(CommandKey key, Class<T> type) {
        Stored stored = stored(key);
        return stored == null ? null : json.readValue(stored.answer(), type);
    }

    /** Keeps the answer of a command that is no single commit; the first one stays. */
    public void keepWhole(CommandKey key, Object answer) {
        rows.change(
                INSERT + " ON CONFLICT DO NOTHING",
                (connection, insert) -> {
                    insert.setString(1, key.scope());
                    insert.setString(2, key.key());
                    insert.setBytes(3, key.bodyHash());
                    insert.setString(4, json.writeValueAsString(answer));
                    insert.setObject(5, null, java.sql.Types.VARCHAR);
                    insert.setObject(6, null, java.sql.Types.BIGINT);
                    insert.setObject(7, OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC));
                });
    }

    private @Nullable Stored stored(CommandKey key) {
        List<Stored> found =
                rows.read(
                        FIND,
                        (connection, query) -> {
                            query.setString(1, key.scope());
                            query.setString(2, key.key());
                        },
                        row ->
                                new Stored(
                                        row.getBytes(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getObject(4, Long.class)));
        if (found.isEmpty()) {
            return null;
        }
        Stored stored = found.getFirst();
        if (!key.sameBody(stored.bodyHash())) {
            throw Refusal.of(BusRule.BODY_DIFFERS).asException();
        }
        return stored;
    }

    /** Which of the keys were used before. */
    public Set<String> known(String scope, Collection<String> keys) {
        return new HashSet<>(
                rows.read(
                        KNOWN,
                        (connection, query) -> {
                            query.setString(1, scope);
                            query.setArray(2, connection.createArrayOf("text", keys.toArray()));
                        },
                        row -> row.getString(1)));
    }

    /**
     * Forgets answers older than ninety days, but for those of imports.
     *
     * @return how many
     */
    public int purge() {
        Instant before = time.instant().minus(KEPT);
        int all = 0;
        int some;
        do {
            some =
                    rows.change(
                            PURGE,
                            (connection, delete) ->
                                    delete.setObject(
                                            1, OffsetDateTime.ofInstant(before, ZoneOffset.UTC)));
            all += some;
        } while (some > 0);
        return all;
    }
}
