package fengqiao.standalone.description;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import fengqiao.standalone.issuer.UserBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what, as the pages of the documentation say, which lie on the class path: the column
 * "who" of the event model for every command, and docs/access.md for everything else.
 */
public final class DeclaredAccess {
    private static final String PAGES = "/fengqiao/standalone/access/";
    private static final List<String> CONTEXTS =
            List.of(
                    "deadline",
                    "directory",
                    "dispute",
                    "leader",
                    "legal",
                    "matter",
                    "meeting",
                    "people",
                    "rule",
                    "screening",
                    "supervision-records");
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
    public record Rule(boolean open, Set<String> roles, boolean scoped) {}

    /**
     * Rules by operation, placeholders without their names: {@code POST /api/matters/{}/replies}.
     */
    public static Map<String, Rule> read() {
        Map<String, Rule> rules = new TreeMap<>();
        CONTEXTS.forEach(context -> commands("event-model/" + context + ".md", rules));
        others("access.md", rules);
        return rules;
    }

    private static void commands(String page, Map<String, Rule> rules) {
        for (List<String> row : rows(page)) {
            Matcher address = ADDRESS.matcher(row.size() > 3 ? row.get(2) : "");
            while (address.find()) {
                add(rules, "POST " + address.group(), row.get(3));
            }
        }
    }

    private static void others(String page, Map<String, Rule> rules) {
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

    /** An operation with its placeholders unnamed, as the rules know it. */
    public static String plain(String operation) {
        return PLACEHOLDER.matcher(operation).replaceAll("{}");
    }

    private static List<List<String>> rows(String page) {
        try (InputStream in = DeclaredAccess.class.getResourceAsStream(PAGES + page)) {
            String text = new String(requireNonNull(in, page).readAllBytes(), UTF_8);
            return text.lines()
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
