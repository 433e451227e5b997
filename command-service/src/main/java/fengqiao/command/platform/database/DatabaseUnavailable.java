package fengqiao.command.platform.database;

import java.sql.SQLException;

/** PostgreSQL does not answer; whether it will again nobody knows. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(SQLException cause) {
        super("command database unavailable", cause);
    }
}
