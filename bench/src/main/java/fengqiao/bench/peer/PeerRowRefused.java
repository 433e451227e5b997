package fengqiao.bench.peer;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A row of the command's commit was not stored, so nothing of the command was. */
public final class PeerRowRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PeerRowRefused(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** The constraint that was violated, or null where it was something else. */
    public @Nullable String constraint() {
        if (getCause() instanceof PSQLException refusal) {
            ServerErrorMessage message = refusal.getServerErrorMessage();
            return message == null ? null : message.getConstraint();
        }
        return null;
    }
}
