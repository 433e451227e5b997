package fengqiao.eventstore;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings schema {@code log} to the version this code needs. */
public final class EventLogMigrations {

    private EventLogMigrations() {}

    /**
     * Migrates; does nothing where all is done.
     *
     * @param owner connects as the owner of the database
     * @throws org.flywaydb.core.api.FlywayException when the database is unreachable or of a newer
     *     version
     */
    public static void migrate(DataSource owner) {
        Flyway.configure(EventLogMigrations.class.getClassLoader())
                .dataSource(owner)
                .schemas("log")
                .locations("classpath:db/fengqiao/log")
                .load()
                .migrate();
    }
}
