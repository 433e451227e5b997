package fengqiao.standalone.embedded;

import fengqiao.standalone.folder.Secrets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The database and the three roles that share it; what each may see is granted by migrations. */
record PostgresRoles(Role owner, Role reader, Role query) {
    static final String DATABASE = "fengqiao";

    /**
     * @param name fit to stand unquoted in SQL
     * @param password hexadecimal
     */
    record Role(String name, String password) {}

    static PostgresRoles of(Secrets secrets) {
        return new PostgresRoles(
                role(secrets, "fengqiao"),
                role(secrets, "fengqiao_reader"),
                role(secrets, "fengqiao_query"));
    }

    private static Role role(Secrets secrets, String name) {
        return new Role(name, secrets.password("postgres-" + name));
    }

    void create(DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            // stretching protects what people choose; these are random, and each connection pays
            statement.execute("set scram_iterations = 1");
            for (Role role : List.of(owner, reader, query)) {
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", role.name())) {
                    statement.execute(
                            "create role %s login password '%s'"
                                    .formatted(role.name(), role.password()));
                }
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database %s owner %s".formatted(DATABASE, owner.name()));
            }
            statement.execute("revoke all on database %s from public".formatted(DATABASE));
            statement.execute(
                    "grant connect on database %s to %s, %s"
                            .formatted(DATABASE, reader.name(), query.name()));
        }
    }

    private static boolean exists(Connection connection, String question, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
