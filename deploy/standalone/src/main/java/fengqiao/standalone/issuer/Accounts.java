package fengqiao.standalone.issuer;

import fengqiao.standalone.folder.Secrets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of {@code <data>/secrets/users.json}. */
final class Accounts {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = "users.json";

    private final Map<String, Account> byUsername;

    private Accounts(Map<String, Account> byUsername) {
        this.byUsername = Map.copyOf(byUsername);
    }

    /**
     * @param demo whether demo accounts are made and may sign in
     */
    static Accounts open(Secrets secrets, boolean demo) {
        Accounts stored = stored(secrets);
        if (!demo) {
            return new Accounts(without(stored.byUsername));
        }
        if (stored.byUsername.keySet().containsAll(DemoAccounts.usernames())) {
            return stored;
        }
        var all = new HashMap<>(stored.byUsername);
        for (Account account : DemoAccounts.make(secrets)) {
            all.putIfAbsent(account.username(), account);
        }
        secrets.write(FILE, JSON.writeValueAsBytes(all.values()));
        return new Accounts(all);
    }

    /** Those that are there, none made. */
    static Accounts stored(Secrets secrets) {
        Path file = secrets.file(FILE, () -> "[]".getBytes(StandardCharsets.UTF_8));
        return new Accounts(
                Arrays.stream(JSON.readValue(file, Account[].class))
                        .collect(Collectors.toMap(Account::username, Function.identity())));
    }

    private static Map<String, Account> without(Map<String, Account> accounts) {
        var real = new HashMap<>(accounts);
        real.values().removeIf(Account::demo);
        return real;
    }

    /** In the order in which they are printed at the start. */
    List<Account> demos() {
        return DemoAccounts.usernames().stream()
                .flatMap(username -> find(username).stream())
                .filter(Account::demo)
                .toList();
    }

    Optional<Account> find(String username) {
        return Optional.ofNullable(byUsername.get(username));
    }
}
