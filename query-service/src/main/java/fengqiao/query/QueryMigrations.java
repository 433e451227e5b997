package fengqiao.query;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings schema {@code query} to the version this code needs. */
public final class QueryMigrations {
    private QueryMigrations() {}

    /**
     * Migrates; does nothing where all is done.
     *
     * @param owner connects as the owner of the database
     * @throws org.flywaydb.core.api.FlywayException when the database is unreachable or newer
     */
    public static void migrate(DataSource owner) {
        Flyway.configure(QueryMigrations.class.getClassLoader())
                .dataSource(owner)
                .schemas("query")
                .locations("classpath:db/fengqiao/query")
                .load()
                .migrate();
    }
}
