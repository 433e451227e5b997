package fengqiao.eventstore;

/** The statements of the writer. */
final class LogSql {

    /** Any constant that nobody else in the database uses: "fengqiao" in ASCII. */
    private static final long LOCK = 0x66656e677169616fL;

    /** Waits its turn among instances; freed only after the commit record is in the WAL. */
    static final String TURN = "SELECT pg_advisory_xact_lock(" + LOCK + ")";

    static final String HEAD =
            "SELECT position, hash, recorded_at FROM log.event ORDER BY position DESC LIMIT 1";

    static final String INSERT =
            """
            INSERT INTO log.event (position, stream, sequence, event_id, aggregate_type, type, revision,
                payload, metadata, occurred_at, recorded_at, routing_key, hash)
            SELECT p, st, sq, id, ag, ty, re, pa, me,
                timestamptz '2000-01-01 00:00:00Z' + oc * interval '1 microsecond',
                timestamptz '2000-01-01 00:00:00Z' + ?::bigint * interval '1 microsecond', rk, ha
            FROM unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::bytea[], ?::bytea[], ?::bigint[], ?::text[], ?::bytea[])
                AS e(p, st, sq, id, ag, ty, re, pa, me, oc, rk, ha)\
            """;

    /** Ordinals of those events whose place or id is taken. */
    static final String TAKEN =
            """
            SELECT n.o::int FROM unnest(?::text[], ?::bigint[], ?::text[]) WITH ORDINALITY AS n(st, sq, id, o)
            WHERE EXISTS (SELECT FROM log.event e WHERE e.stream = n.st AND e.sequence = n.sq)
                OR EXISTS (SELECT FROM log.event e WHERE e.event_id = n.id)\
            """;

    static final String HASHES = "SELECT position, hash FROM log.event WHERE position = ANY(?)";

    /**
     * Moves the durable position and wakes the readers; its commit waits for the disk and for a
     * synchronous standby.
     */
    static final String FLUSH =
            """
            WITH moved AS (
                UPDATE log.durable SET position = ?, hash = ?,
                    recorded_at = timestamptz '2000-01-01 00:00:00Z' + ?::bigint * interval '1 microsecond'
                WHERE position < ? RETURNING position)
            SELECT pg_notify('fengqiao_log', position::text) FROM moved\
            """;

    /** A commit with a WAL record of its own, so that it waits for everything written before. */
    static final String BARRIER = "SELECT pg_logical_emit_message(true, 'fengqiao', '')";

    /** Ends what an unreachable predecessor of ours may still be doing. */
    static final String END_PREDECESSOR =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ? AND pid <> pg_backend_pid()";

    private LogSql() {}
}
