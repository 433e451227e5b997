package fengqiao.eventstore.verify;

import fengqiao.eventstore.reader.CopyRows;
import fengqiao.eventstore.reader.LogHead;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.LogUnreadable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;

/**
 * Recomputes the hash chain over the whole log in one pass and compares its end with the witness.
 * It sees changes made behind the log's back; whoever can also write the witness, or appends a
 * well-formed row by the log's own rules, is not caught by it. Runs beside a working log, under
 * SELECT rights.
 */
public final class LogVerifier {

    private static final String ENDS =
            "SELECT coalesce(min(position), 1), coalesce(max(position), 0) FROM log.event";

    private final DataSource source;
    private final HeadWitness witness;

    /**
     * Checks the log of {@code source} against {@code witness}, which may be {@link
     * HeadWitness#NONE}.
     */
    public LogVerifier(DataSource source, HeadWitness witness) {
        this.source = source;
        this.witness = witness;
    }

    /**
     * Verifies all rows there are at the start of the call.
     *
     * @param progress told the position reached, every now and then
     * @throws LogUnreadable when PostgreSQL cannot be read
     */
    public Verdict verify(LongConsumer progress) {
        Optional<LogHead> witnessed = witness.last();
        LogHead durable;
        try (LogReader reader = new LogReader(source)) {
            durable = reader.durable();
        }
        try (Connection connection = source.getConnection()) {
            long first;
            long last;
            try (Statement statement = connection.createStatement();
                    ResultSet ends = statement.executeQuery(ENDS)) {
                ends.next();
                first = ends.getLong(1);
                last = ends.getLong(2);
            }
            ChainCheck check =
                    new ChainCheck(
                            durable.position(), witnessed.orElse(LogHead.EMPTY), durable, progress);
            CopyRows.copyWhile(connection, Math.min(first - 1, 0), last, check::row);
            return check.verdict(witnessed);
        } catch (SQLException e) {
            throw new LogUnreadable("verification", e);
        }
    }
}
