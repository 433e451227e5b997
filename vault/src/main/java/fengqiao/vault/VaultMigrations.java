package fengqiao.vault;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings schema {@code vault} to the version this code needs. */
public final class VaultMigrations {
    private VaultMigrations() {}

    /**
     * Migrates; does nothing where all is done.
     *
     * @param owner connects as the owner of the database
     * @throws org.flywaydb.core.api.FlywayException when the database is unreachable or newer
     */
    public static void migrate(DataSource owner) {
        Flyway.configure(VaultMigrations.class.getClassLoader())
                .dataSource(owner)
                .schemas("vault")
                .locations("classpath:db/fengqiao/vault")
                .load()
                .migrate();
    }
}
