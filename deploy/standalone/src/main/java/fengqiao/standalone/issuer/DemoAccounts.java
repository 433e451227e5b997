package fengqiao.standalone.issuer;

import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.refusal.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * The five who show the demo county, one for each way of using the product. They share a password
 * that is drawn for each data folder and printed at its start.
 */
public final class DemoAccounts {
    private static final String COUNTY = "451324";
    private static final String PASSWORD = "demo-password";
    private static final int PRINTED_CHARACTERS = 12;

    private DemoAccounts() {}

    public static List<String> usernames() {
        return List.of("worker", "unit", "office", "viewer", "importer");
    }

    public static String password(Secrets secrets) {
        return secrets.password(PASSWORD).substring(0, PRINTED_CHARACTERS);
    }

    static List<Account> make(Secrets secrets) {
        String hash = BCrypt.hashpw(password(secrets), BCrypt.gensalt());
        return List.of(
                demo("worker", List.of("WORKER"), null, "w-451324-001", hash),
                demo("unit", List.of("UNIT"), "u-451324-justice", null, hash),
                demo("office", List.of("OFFICE"), null, null, hash),
                demo("viewer", List.of("VIEWER"), null, null, hash),
                demo("importer", List.of("IMPORT", "OFFICE"), null, null, hash));
    }

    private static Account demo(
            String username,
            List<String> roles,
            @Nullable String unit,
            @Nullable String worker,
            String hash) {
        String name = Messages.say("demo.name." + username);
        return new Account(username, name, roles, COUNTY, unit, worker, true, hash);
    }
}
