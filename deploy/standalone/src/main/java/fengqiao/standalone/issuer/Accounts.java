package fengqiao.standalone.issuer;

import fengqiao.standalone.folder.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts of {@code <data>/secrets/users.json}, read again when the file was replaced, so that
 * what a verb changes beside a started instance is in force at once.
 */
final class Accounts {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();
    private static final String FILE = "users.json";

    private final Path file;
    private final boolean demo;
    private volatile Content content;

    /**
     * What the file said.
     *
     * @param mark tells one state of the file from another
     */
    private record Content(List<@Nullable Object> mark, Map<String, Account> byUsername) {}

    private Accounts(Path file, boolean demo) {
        this.file = file;
        this.demo = demo;
        this.content = read(file);
    }

    /**
     * @param demo whether demo accounts are made and may sign in
     */
    static Accounts open(Secrets secrets, boolean demo) {
        var stored = new Accounts(file(secrets), demo);
        if (!demo || stored.all().keySet().containsAll(DemoAccounts.usernames())) {
            return stored;
        }
        var all = new HashMap<>(stored.all());
        for (Account account : DemoAccounts.make(secrets)) {
            all.putIfAbsent(account.username(), account);
        }
        write(secrets, all);
        return new Accounts(file(secrets), true);
    }

    /** Those that are there, none made. */
    static Accounts stored(Secrets secrets) {
        return new Accounts(file(secrets), true);
    }

    private static Path file(Secrets secrets) {
        return secrets.file(FILE, () -> "[]".getBytes(StandardCharsets.UTF_8));
    }

    static void write(Secrets secrets, Map<String, Account> accounts) {
        List<Account> sorted =
                accounts.values().stream()
                        .sorted(java.util.Comparator.comparing(Account::username))
                        .toList();
        secrets.write(FILE, JSON.writeValueAsBytes(sorted));
    }

    private static Content read(Path file) {
        List<@Nullable Object> mark = mark(file);
        return new Content(
                mark,
                Arrays.stream(JSON.readValue(file, Account[].class))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Account::username, Function.identity())));
    }

    private static List<@Nullable Object> mark(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Arrays.asList(
                    attributes.fileKey(), attributes.lastModifiedTime(), attributes.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of the file, demo and disabled ones too. */
    Map<String, Account> all() {
        Content known = content;
        if (!Objects.equals(known.mark(), mark(file))) {
            known = read(file);
            content = known;
        }
        return known.byUsername();
    }

    /** In the order in which they are printed at the start. */
    List<Account> demos() {
        return DemoAccounts.usernames().stream()
                .flatMap(username -> find(username).stream())
                .filter(Account::demo)
                .toList();
    }

    /** Who may sign in by that name. */
    Optional<Account> find(String username) {
        return Optional.ofNullable(all().get(username))
                .filter(account -> !account.disabled() && (demo || !account.demo()));
    }

    /** Whether nobody can sign in. */
    boolean isEmpty() {
        return all().keySet().stream().allMatch(username -> find(username).isEmpty());
    }
}
