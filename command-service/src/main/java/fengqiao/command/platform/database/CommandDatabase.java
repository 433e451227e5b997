package fengqiao.command.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The owner's connections to PostgreSQL. No {@link DataSource} bean on purpose: Boot and Axon would
 * configure themselves around it.
 */
public final class CommandDatabase implements AutoCloseable {
    private final PGSimpleDataSource direct = new PGSimpleDataSource();
    private final HikariDataSource pool;

    /**
     * @param connections most of the pool; the event log keeps some more outside it
     */
    public CommandDatabase(String url, String username, String password, int connections) {
        direct.setUrl(url);
        direct.setUser(username);
        direct.setPassword(password);
        direct.setTcpKeepAlive(true);
        // each row of a batch must tell whether it was there already (SideRow.once)
        direct.setReWriteBatchedInserts(false);
        var config = new HikariConfig();
        config.setPoolName("command");
        config.setDataSource(direct);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(10_000);
        pool = new HikariDataSource(config);
    }

    /** For short questions. */
    public DataSource pool() {
        return pool;
    }

    /** A connection of one's own with each call. */
    public DataSource direct() {
        return direct;
    }

    @Override
    public void close() {
        pool.close();
    }
}
