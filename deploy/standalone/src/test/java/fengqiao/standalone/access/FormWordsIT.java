package fengqiao.standalone.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.wire.EventTypes;
import fengqiao.standalone.browser.ServedPages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages make their forms and details from the published description: each property and value it
 * names has a word in both languages, and no word is left that nobody asks for.
 */
class FormWordsIT {
    private static final Pattern KIND = Pattern.compile("(?:kind|directory)\\('([a-z-]+)'");
    private static final Pattern CONSTANT = Pattern.compile("'([A-Z][A-Z_]+)'");
    private static final Pattern ASKED =
            Pattern.compile("'((?:field|value|command|event|records)\\.[A-Za-z0-9._-]+)'");
    private static final Pattern RECORDS =
            Pattern.compile("(dispute|leader|legal|meeting|screening|supervision)\\..*");
    private static final Set<String> OF_NO_RECORD =
            Set.of(
                    "dispute.mediation-policy-published.v1",
                    "supervision.card-changed.v1",
                    "supervision.deadline-missed.v1");
    private static final Set<String> SCRIPTS =
            Set.of(
                    "forms/words.js",
                    "forms/operation-form.js",
                    "pages/report-page.js",
                    "pages/record-page.js",
                    "pages/record-list-page.js",
                    "pages/records-page.js",
                    "pages/matter-page.js",
                    "pages/matters-page.js",
                    "pages/dashboard-page.js",
                    "parts/category-picker.js",
                    "parts/texts.js",
                    "records/show.js",
                    "records/filters.js");

    private final JsonNode zh = JsonMapper.shared().readTree(page("i18n/zh.json"));
    private final PublishedWords published =
            new PublishedWords(
                    new Port(ServedPages.shared().url())
                            .call("GET", "/v3/api-docs", null, null)
                            .json());

    @Test
    void everyPropertyAndValueOfACommandHasItsWord() {
        assertThat(published.properties()).hasSizeGreaterThan(200);
        assertThat(published.properties())
                .allSatisfy(property -> assertThat(hasWord("field.", property)).isTrue());
        assertThat(published.values()).hasSizeGreaterThan(150);
        assertThat(published.values())
                .allSatisfy(value -> assertThat(hasWord("value.", value)).isTrue());
    }

    @Test
    void everyMoveKindAndEventHasItsWord() {
        assertThat(published.moves())
                .isNotEmpty()
                .allSatisfy(move -> assertThat(hasWord("command.", move)).isTrue());
        assertThat(found(KIND, page("js/records/catalogue.js")))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(zh.has("records." + kind)).isTrue());
        assertThat(events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(zh.has("event." + event)).isTrue());
    }

    @Test
    void noWordIsLeftOver() {
        Set<String> used = new TreeSet<>();
        published.properties().forEach(each -> add(used, "field.", each));
        published.told().forEach(each -> add(used, "field.", each));
        published.values().forEach(each -> add(used, "value.", each));
        published.toldValues().forEach(each -> add(used, "value.", each));
        published.moves().forEach(each -> add(used, "command.", each));
        String catalogue = page("js/records/catalogue.js");
        found(KIND, catalogue)
                .forEach(kind -> used.addAll(Set.of("records." + kind, "begin." + kind)));
        found(CONSTANT, catalogue)
                .forEach(state -> used.addAll(Set.of("value." + state, "value.state." + state)));
        SCRIPTS.forEach(script -> used.addAll(found(ASKED, page("js/" + script))));

        assertThat(zh.propertyNames())
                .filteredOn(key -> key.matches("(field|value|command|begin)\\..*"))
                .filteredOn(key -> !key.endsWith(".hint"))
                .isSubsetOf(used);
    }

    /** By its owner and name, or by its name alone; of a list's element the name of the list. */
    private boolean hasWord(String family, String name) {
        return zh.has(family + name) || zh.has(family + name.substring(name.indexOf('.') + 1));
    }

    private static void add(Set<String> used, String family, String name) {
        used.add(family + name);
        used.add(family + name.substring(name.indexOf('.') + 1));
    }

    private static Set<String> events() {
        Set<String> events = new TreeSet<>(EventTypes.byName().keySet());
        events.removeIf(name -> !RECORDS.matcher(name).matches() || OF_NO_RECORD.contains(name));
        return events;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> all = new TreeSet<>();
        pattern.matcher(text).results().map(each -> each.group(1)).forEach(all::add);
        return all;
    }

    private static String page(String name) {
        try (InputStream in = FormWordsIT.class.getResourceAsStream("/static/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
