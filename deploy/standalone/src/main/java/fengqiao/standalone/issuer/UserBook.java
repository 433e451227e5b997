package fengqiao.standalone.issuer;

import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** Keeps the accounts of a data folder, beside a started instance or without one. */
public final class UserBook {
    /** The roles of docs/api.md. */
    public static final Set<String> ROLES =
            Set.of(
                    "WORKER",
                    "UNIT",
                    "OFFICE",
                    "VIEWER",
                    "IMPORT",
                    "MEDIATOR",
                    "LEADER",
                    "REVIEWER",
                    "ASSESSOR",
                    "STEWARD",
                    "DISCIPLINE");

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final Secrets secrets;
    private final InstantSource clock;

    public UserBook(DataFolder data, InstantSource clock) {
        this.secrets = new Secrets(data);
        this.clock = clock;
    }

    /**
     * Somebody new.
     *
     * @param region code of the region whose subtree the user works in
     */
    public record NewUser(
            String username,
            String name,
            List<String> roles,
            String region,
            @Nullable String unit,
            @Nullable String worker,
            @Nullable String body,
            @Nullable String leader) {}

    /** A user as listed. */
    public record Line(
            String username, String name, List<String> roles, String region, boolean disabled) {}

    /**
     * @throws Refusal where the name is taken, or a role, an id or the password breaks its rule
     */
    public void add(NewUser user, String password) {
        require(USERNAME.matcher(user.username()).matches(), "user.name", user.username());
        for (String role : user.roles()) {
            require(ROLES.contains(role), "user.role", role);
        }
        requireCodes(user);
        String hash = hash(password);
        change(all -> {
            require(!all.containsKey(user.username()), "user.taken", user.username());
            all.put(
                    user.username(),
                    new Account(
                            user.username(),
                            user.name(),
                            List.copyOf(user.roles()),
                            user.region(),
                            user.unit(),
                            user.worker(),
                            user.body(),
                            user.leader(),
                            false,
                            hash,
                            false,
                            0));
            return all;
        });
    }

    private static void requireCodes(NewUser user) {
        try {
            var unused = new RegionCode(user.region());
            for (String id :
                    new String[] {user.unit(), user.worker(), user.body(), user.leader()}) {
                if (id != null) {
                    var checked = new UnitId(id);
                }
            }
        } catch (MalformedValue e) {
            throw new Refusal(e, ExitCode.BAD_ARGUMENT, "user.code", e.rule());
        }
        require(has(user, "UNIT", "REVIEWER") == (user.unit() != null), "user.unit");
        require(!has(user, "WORKER") || user.worker() != null, "user.worker");
        require(!has(user, "MEDIATOR") || user.body() != null, "user.body");
        require(!has(user, "LEADER") || user.leader() != null, "user.leader");
    }

    private static boolean has(NewUser user, String... roles) {
        return List.of(roles).stream().anyMatch(user.roles()::contains);
    }

    /** Sets another password; whoever is signed in by the old one is signed out. */
    public void password(String username, String password) {
        String hash = hash(password);
        one(username, account -> account.withPassword(hash, now()));
    }

    /** Lets a user sign in no more, or again; whoever is signed in is signed out. */
    public void disable(String username, boolean off) {
        one(username, account -> account.disabled(off, now()));
    }

    /** All, by name. */
    public List<Line> list() {
        return Accounts.stored(secrets).all().values().stream()
                .sorted(Comparator.comparing(Account::username))
                .map(each ->
                        new Line(
                                each.username(),
                                each.name(),
                                each.roles(),
                                each.region(),
                                each.disabled()))
                .toList();
    }

    /** Whether nobody but the demo's users is there. */
    public static boolean isEmpty(DataFolder data) {
        return Accounts.open(new Secrets(data), false).isEmpty();
    }

    private long now() {
        // tokens issued within the second of the change are worthless, too
        return clock.instant().getEpochSecond() + 1;
    }

    private void one(String username, UnaryOperator<Account> next) {
        change(all -> {
            Account before = all.get(username);
            if (before == null) {
                throw new Refusal(ExitCode.BAD_ARGUMENT, "user.unknown", username);
            }
            all.put(username, next.apply(before));
            return all;
        });
    }

    private void change(UnaryOperator<Map<String, Account>> next) {
        secrets.exclusively(
                "users.lock",
                () -> {
                    Map<String, Account> all = new HashMap<>(Accounts.stored(secrets).all());
                    Accounts.write(secrets, next.apply(all));
                });
    }

    private static String hash(String password) {
        require(
                password.length() >= SHORTEST_PASSWORD
                        && password.getBytes(StandardCharsets.UTF_8).length
                                <= LONGEST_PASSWORD_BYTES,
                "user.password",
                Integer.toString(SHORTEST_PASSWORD));
        return BCrypt.hashpw(password, BCrypt.gensalt());
    }

    private static void require(boolean holds, String key, Object... details) {
        if (!holds) {
            throw new Refusal(ExitCode.BAD_ARGUMENT, key, details);
        }
    }
}
