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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                    + " created) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT ON CONSTRAINT "
                    + CONSTRAINT
                    + " DO NOTHING";
    private static final String FIND =
            "SELECT body_hash, answer, stream, sequence FROM command.idempotency"
                    + " WHERE scope = ? AND key = ?";
    private static final String KNOWN =
            "SELECT key, body_hash, answer FROM command.idempotency"
                    + " WHERE scope = ? AND key = ANY (?)";
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
        return SideRow.once(
                INSERT,
                CONSTRAINT,
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

    /** What a key was given before. */
    public final class Prior {
        private final byte[] bodyHash;
        private final String answer;

        private Prior(byte[] bodyHash, String answer) {
            this.bodyHash = bodyHash;
            this.answer = answer;
        }

        /**
         * The answer, without its place in the log.
         *
         * @throws fengqiao.command.refusal.Refused where it was given to another body
         */
        public <A extends Answer<A>> A answer(CommandKey key, Class<A> type) {
            if (!key.sameBody(bodyHash)) {
                throw Refusal.of(BusRule.BODY_DIFFERS).asException();
            }
            return json.readValue(answer, type);
        }
    }

    /** Those of the keys that were used before, durably. */
    public Map<String, Prior> priors(String scope, Collection<String> keys) {
        Map<String, Prior> found = new HashMap<>();
        List<Map.Entry<String, Prior>> entries =
                rows.read(
                        KNOWN,
                        (connection, query) -> {
                            query.setString(1, scope);
                            query.setArray(2, connection.createArrayOf("text", keys.toArray()));
                        },
                        row ->
                                Map.entry(
                                        row.getString(1),
                                        new Prior(row.getBytes(2), row.getString(3))));
        entries.forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        if (!found.isEmpty()) {
            log.awaitDurable();
        }
        return found;
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
