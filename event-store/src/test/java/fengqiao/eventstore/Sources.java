package fengqiao.eventstore;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * Ways to a server that runs already; apart from {@link TestPostgres}, whose mere mention starts
 * one.
 */
final class Sources {

    private Sources() {}

    static PGSimpleDataSource of(int port, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port});
        source.setUser("postgres");
        source.setPassword("postgres");
        source.setDatabaseName(database);
        return source;
    }
}
