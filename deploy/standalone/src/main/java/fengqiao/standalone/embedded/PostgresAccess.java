package fengqiao.standalone.embedded;

/** How one role reaches one database. The password is left out of {@link #toString}. */
public record PostgresAccess(String url, String username, String password) {
    @Override
    public String toString() {
        return username + "@" + url;
    }
}
