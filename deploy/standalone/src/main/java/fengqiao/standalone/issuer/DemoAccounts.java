package fengqiao.standalone.issuer;

import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.refusal.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * Those who show the demo county, one for each way of using the product. They share a password that
 * is drawn for each data folder and printed at its start.
 */
public final class DemoAccounts {
    private static final String COUNTY = "451324";
    private static final String PASSWORD = "demo-password";
    private static final int PRINTED_CHARACTERS = 12;

    /** Who each of them is; what does not apply is null. */
    private record Part(
            String username,
            List<String> roles,
            @Nullable String unit,
            @Nullable String worker,
            @Nullable String body,
            @Nullable String leader) {
        Part(String username, String... roles) {
            this(username, List.of(roles), null, null, null, null);
        }

        Part ofUnit(String id) {
            return new Part(username, roles, id, worker, body, leader);
        }
    }

    private static final List<Part> PARTS =
            List.of(
                    new Part("worker", List.of("WORKER"), null, "w-451324-001", null, null),
                    new Part("unit", "UNIT").ofUnit("u-451324-justice"),
                    new Part("office", "OFFICE"),
                    new Part("viewer", "VIEWER"),
                    new Part("importer", "IMPORT", "OFFICE"),
                    new Part("mediator", List.of("MEDIATOR"), null, null, "b-451324-joint", null),
                    new Part("leader", List.of("LEADER"), null, null, null, "l-451324-01"),
                    new Part("reviewer", "REVIEWER").ofUnit("u-451324-review"),
                    new Part("assessor", "ASSESSOR"),
                    new Part("steward", "STEWARD"),
                    new Part("discipline", "DISCIPLINE").ofUnit("u-451324-discipline"));

    private DemoAccounts() {}

    public static List<String> usernames() {
        return PARTS.stream().map(Part::username).toList();
    }

    public static String password(Secrets secrets) {
        return secrets.password(PASSWORD).substring(0, PRINTED_CHARACTERS);
    }

    static List<Account> make(Secrets secrets) {
        String hash = BCrypt.hashpw(password(secrets), BCrypt.gensalt());
        return PARTS.stream().map(part -> account(part, hash)).toList();
    }

    private static Account account(Part part, String hash) {
        return new Account(
                part.username,
                Messages.say("demo.name." + part.username),
                part.roles,
                COUNTY,
                part.unit,
                part.worker,
                part.body,
                part.leader,
                true,
                hash,
                false,
                0);
    }
}
