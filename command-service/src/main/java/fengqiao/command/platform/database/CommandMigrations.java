package fengqiao.command.platform.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings schema {@code command} to the version this code needs. */
public final class CommandMigrations {
    private CommandMigrations() {}

    /**
     * Migrates; does nothing where all is done.
     *
     * @param owner connects as the owner of the database
     * @throws org.flywaydb.core.api.FlywayException when the database is unreachable or newer
     */
    public static void migrate(DataSource owner) {
        Flyway.configure(CommandMigrations.class.getClassLoader())
                .dataSource(owner)
                .schemas("command")
                .locations("classpath:db/fengqiao/command")
                .load()
                .migrate();
    }
}
