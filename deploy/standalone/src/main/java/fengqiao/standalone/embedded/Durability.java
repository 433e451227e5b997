package fengqiao.standalone.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Asks the running server, not the settings we passed, whether a commit is on disk. */
final class Durability {
    private static final List<String> ON =
            List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /**
     * @throws IllegalStateException where an acknowledged commit could be lost
     */
    static void require(DataSource postgres) throws SQLException {
        try (Connection connection = postgres.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : ON) {
                try (ResultSet shown = statement.executeQuery("show " + setting)) {
                    if (!shown.next() || !"on".equals(shown.getString(1))) {
                        throw new IllegalStateException(setting + " is off");
                    }
                }
            }
        }
    }
}
