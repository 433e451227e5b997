package fengqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Pattern KEY = Pattern.compile("\\bt(?:Or)?\\('([^']+)'");
    private static final Pattern FAMILY = Pattern.compile("\\bt(?:Or)?\\(`([a-zA-Z.]+\\.)\\$\\{");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Pattern WORDS_IN_MARKUP =
            Pattern.compile(">\\s*([A-Za-z]{2,}[^<>$`{}();=]*)</");

    private final Map<String, String> zh = Pages.catalogue("zh");
    private final Map<String, String> en = Pages.catalogue("en");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(zh).hasSizeGreaterThan(300);
        assertThat(en.keySet()).isEqualTo(zh.keySet());
        assertThat(zh.keySet())
                .allSatisfy(key ->
                        assertThat(places(en.getOrDefault(key, "")))
                                .isEqualTo(places(zh.getOrDefault(key, ""))));
    }

    @Test
    void everySentenceThePagesAskForIsThere() {
        assertThat(scripts().flatMap(script -> Pages.found(KEY, script).stream()))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(zh).containsKey(key));
        assertThat(scripts().flatMap(script -> Pages.found(FAMILY, script).stream()))
                .isNotEmpty()
                .filteredOn(family -> !Set.of("problem.", "rule.", "view.").contains(family))
                .allSatisfy(
                        family -> assertThat(zh.keySet()).anyMatch(key -> key.startsWith(family)));
    }

    @Test
    void componentsHoldNoSentenceOfTheirOwn() {
        assertThat(scripts())
                .allSatisfy(script -> {
                    String code = withoutComments(script);
                    assertThat(Pages.found(CHINESE, code)).isEmpty();
                    assertThat(Pages.found(WORDS_IN_MARKUP, code)).isEmpty();
                });
    }

    @Test
    void theRuleAgainstSentencesCanFail() {
        assertThat(Pages.found(WORDS_IN_MARKUP, "html`<p>Nothing here</p>`")).isNotEmpty();
        assertThat(Pages.found(CHINESE, "html`<p>登记</p>`")).isNotEmpty();
    }

    private static Set<String> places(String sentence) {
        return new TreeSet<>(Pages.found(PLACE, sentence));
    }

    private static Stream<String> scripts() {
        List<Path> files = Pages.files(".js");
        return files.stream().map(Pages::text);
    }

    private static String withoutComments(String script) {
        return script.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }
}
