package fengqiao.command.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Short questions to the command side's own tables. */
public final class Rows {
    private final DataSource source;

    public Rows(DataSource source) {
        this.source = source;
    }

    /** Makes an object of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Gives the placeholders their values. */
    @FunctionalInterface
    public interface Binder {
        void bind(Connection connection, PreparedStatement statement) throws SQLException;
    }

    /**
     * @throws DatabaseUnavailable where PostgreSQL does not answer
     */
    public <T> List<T> read(String sql, Binder binder, Reader<T> reader) {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            binder.bind(connection, query);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /**
     * @return rows changed
     * @throws DatabaseUnavailable where PostgreSQL does not answer
     */
    public int change(String sql, Binder binder) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(connection, statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }
}
