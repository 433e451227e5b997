package fengqiao.bench.append;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * What one connection can do with the same table when nobody asks anything of it: 256 rows and a
 * commit, again and again.
 */
final class RawLoop implements AutoCloseable {

    static final int ROWS = 256;
    private static final String COLUMNS =
            "position, stream, sequence, event_id, aggregate_type, type, payload,"
                    + " metadata, occurred_at, recorded_at, routing_key, hash";

    /** Ways to send the rows. */
    enum Way {
        UNNEST,
        BATCH,
        COPY
    }

    private final Connection connection;
    private final byte[] payload =
            ("{\"id\":\"" + AxonRig.newId() + "\",\"text\":\"" + AxonRig.TEXT + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
    private final byte[] metadata = "{}".getBytes(StandardCharsets.UTF_8);
    private final byte[] hash = new byte[32];
    private long position;

    RawLoop(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS raw_event (LIKE log.event INCLUDING ALL)");
            statement.execute("TRUNCATE raw_event");
        }
        connection.setAutoCommit(false);
    }

    double rowsPerSecond(Way way, Duration time) throws SQLException {
        long start = System.nanoTime();
        long rows = 0;
        while (System.nanoTime() - start < time.toNanos()) {
            switch (way) {
                case UNNEST -> unnest();
                case BATCH -> batch();
                case COPY -> copy();
            }
            connection.commit();
            rows += ROWS;
        }
        return rows * 1e9 / (System.nanoTime() - start);
    }

    private void batch() throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO raw_event ("
                                + COLUMNS
                                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < ROWS; i++) {
                insert.setLong(1, ++position);
                insert.setString(2, AxonRig.newId());
                insert.setLong(3, 0);
                insert.setString(4, AxonRig.newId());
                insert.setString(5, "Note");
                insert.setString(6, "note.opened.v1");
                insert.setBytes(7, payload);
                insert.setBytes(8, metadata);
                insert.setObject(9, now);
                insert.setObject(10, now);
                insert.setString(11, "");
                insert.setBytes(12, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void unnest() throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        String[] streams = new String[ROWS];
        String[] ids = new String[ROWS];
        byte[][] payloads = new byte[ROWS][];
        for (int i = 0; i < ROWS; i++) {
            streams[i] = AxonRig.newId();
            ids[i] = AxonRig.newId();
            payloads[i] = payload;
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO raw_event ("
                                + COLUMNS
                                + ") SELECT ? + o, s, 0, i, 'Note', 'note.opened.v1', p, ?, ?, ?, '', ?"
                                + " FROM unnest(?::text[], ?::text[], ?::bytea[]) WITH ORDINALITY AS e(s, i, p, o)")) {
            insert.setLong(1, position);
            insert.setBytes(2, metadata);
            insert.setObject(3, now);
            insert.setObject(4, now);
            insert.setBytes(5, hash);
            insert.setArray(6, connection.createArrayOf("text", streams));
            insert.setArray(7, connection.createArrayOf("text", ids));
            insert.setArray(8, connection.createArrayOf("bytea", payloads));
            insert.executeUpdate();
        }
        position += ROWS;
    }

    private void copy() throws SQLException {
        ByteBuffer out = ByteBuffer.allocate(512 * 1024);
        out.put("PGCOPY\n".getBytes(StandardCharsets.ISO_8859_1))
                .put((byte) 0xff)
                .put((byte) '\r')
                .put((byte) '\n');
        out.put((byte) 0).putInt(0).putInt(0);
        long micros = (System.currentTimeMillis() - 946_684_800_000L) * 1000;
        for (int i = 0; i < ROWS; i++) {
            out.putShort((short) 12).putInt(8).putLong(++position);
            field(out, AxonRig.newId().getBytes(StandardCharsets.UTF_8));
            out.putInt(8).putLong(0);
            field(out, AxonRig.newId().getBytes(StandardCharsets.UTF_8));
            field(out, "Note".getBytes(StandardCharsets.UTF_8));
            field(out, "note.opened.v1".getBytes(StandardCharsets.UTF_8));
            field(out, payload);
            field(out, metadata);
            out.putInt(8).putLong(micros).putInt(8).putLong(micros);
            field(out, new byte[0]);
            field(out, hash);
        }
        out.putShort((short) -1);
        CopyIn copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY raw_event (" + COLUMNS + ") FROM STDIN (FORMAT binary)");
        copy.writeToCopy(out.array(), 0, out.position());
        copy.endCopy();
    }

    private static void field(ByteBuffer out, byte[] bytes) {
        out.putInt(bytes.length).put(bytes);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
