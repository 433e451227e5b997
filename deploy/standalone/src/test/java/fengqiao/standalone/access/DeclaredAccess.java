package fengqiao.standalone.access;

import fengqiao.standalone.issuer.UserBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what, as the pages say: the column "who" of the event model for every command, and
 * docs/access.md for everything else.
 */
final class DeclaredAccess {
    private static final Pattern ADDRESS = Pattern.compile("/api/[A-Za-z0-9{}/_.-]+");
    private static final Pattern OPERATION =
            Pattern.compile("(GET|POST|PUT|DELETE|PATCH) (/[A-Za-z0-9{}/_.-]+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    private DeclaredAccess() {}

    /**
     * A rule.
     *
     * @param open whether nobody need be known
     * @param roles that may call
     * @param scoped whether each sees a part only
     */
    record Rule(boolean open, Set<String> roles, boolean scoped) {}

    /**
     * Rules by operation, placeholders without their names: {@code POST /api/matters/{}/replies}.
     */
    static Map<String, Rule> read() {
        Map<String, Rule> rules = new TreeMap<>();
        try (Stream<Path> pages = Files.list(docs().resolve("event-model"))) {
            pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .forEach(page -> commands(page, rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        others(docs().resolve("access.md"), rules);
        return rules;
    }

    private static Path docs() {
        Path here = Path.of("docs");
        return Files.exists(here) ? here : Path.of("..", "..", "docs");
    }

    private static void commands(Path page, Map<String, Rule> rules) {
        for (List<String> row : rows(page)) {
            Matcher address = ADDRESS.matcher(row.size() > 3 ? row.get(2) : "");
            while (address.find()) {
                add(rules, "POST " + address.group(), row.get(3));
            }
        }
    }

    private static void others(Path page, Map<String, Rule> rules) {
        for (List<String> row : rows(page)) {
            Matcher operation = OPERATION.matcher(row.getFirst());
            while (operation.find()) {
                String name = plain(operation.group());
                rules.put(name, rule(row.get(1)));
            }
        }
    }

    /** Several events of one address may be for different roles. */
    private static void add(Map<String, Rule> rules, String operation, String who) {
        rules.merge(
                plain(operation),
                rule(who),
                (one, other) ->
                        new Rule(
                                one.open() || other.open(),
                                Stream.concat(one.roles().stream(), other.roles().stream())
                                        .collect(Collectors.toUnmodifiableSet()),
                                one.scoped() || other.scoped()));
    }

    private static Rule rule(String who) {
        if (who.contains("signed in")) {
            return new Rule(false, UserBook.ROLES, who.contains("own"));
        }
        Set<String> roles =
                UserBook.ROLES.stream()
                        .filter(role -> who.matches(".*\\b" + role + "\\b.*"))
                        .collect(Collectors.toUnmodifiableSet());
        boolean open = who.contains("public");
        return new Rule(open, roles, !open);
    }

    static String plain(String operation) {
        return PLACEHOLDER.matcher(operation).replaceAll("{}");
    }

    private static List<List<String>> rows(Path page) {
        try {
            return Files.readAllLines(page).stream()
                    .filter(line -> line.startsWith("| `"))
                    .map(line ->
                            Stream.of(line.split("\\|"))
                                    .map(cell -> cell.strip().replace("`", ""))
                                    .skip(1)
                                    .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
