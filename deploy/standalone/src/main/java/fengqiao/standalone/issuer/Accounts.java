package fengqiao.standalone.issuer;

import fengqiao.standalone.folder.Secrets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
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
        this.byUsername = byUsername;
    }

    /**
     * @param demo whether demo accounts are made and may sign in
     */
    static Accounts open(Secrets secrets, boolean demo) {
        Path file = secrets.file(FILE, () -> "[]".getBytes(StandardCharsets.UTF_8));
        Map<String, Account> stored =
                Arrays.stream(JSON.readValue(file, Account[].class))
                        .collect(Collectors.toMap(Account::username, Function.identity()));
        if (demo && stored.values().stream().noneMatch(Account::demo)) {
            for (Account account : DemoAccounts.make(secrets)) {
                stored.putIfAbsent(account.username(), account);
            }
            secrets.write(FILE, JSON.writeValueAsBytes(stored.values()));
        }
        stored.values().removeIf(account -> account.demo() && !demo);
        return new Accounts(Map.copyOf(stored));
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
