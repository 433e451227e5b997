package fengqiao.eventstore;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads what PostgreSQL says when it refuses. */
final class Refusal {

    static final String UNIQUE_VIOLATION = "23505";

    private Refusal() {}

    /** The exception for an append that failed alone, so that the error can be nobody else's. */
    static EventLogException of(Append append, SQLException error) {
        if (!UNIQUE_VIOLATION.equals(root(error).getSQLState())) {
            return new LogFailure("append refused: " + error.getMessage(), error);
        }
        String constraint = constraint(error);
        if (constraint != null && constraint.startsWith("log.event.")) {
            NewEvent first = append.events().getFirst();
            return new StreamConflict(first.stream(), first.sequence());
        }
        String bare =
                constraint == null ? "" : constraint.substring(constraint.lastIndexOf('.') + 1);
        return new SideRowConflict(bare, error);
    }

    private static SQLException root(SQLException error) {
        SQLException next = error.getNextException();
        return next == null ? error : next;
    }

    private static @Nullable String constraint(SQLException error) {
        if (root(error) instanceof PSQLException postgres) {
            ServerErrorMessage message = postgres.getServerErrorMessage();
            if (message != null && message.getConstraint() != null) {
                return message.getSchema()
                        + "."
                        + message.getTable()
                        + "."
                        + message.getConstraint();
            }
        }
        return null;
    }
}
