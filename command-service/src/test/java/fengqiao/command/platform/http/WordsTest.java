package fengqiao.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fengqiao.command.refusal.RefusalCode;
import fengqiao.kernel.rule.KernelData;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static Stream<RefusalCode> codes() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("fengqiao.command")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(RefusalCode.class::cast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCodeAndEveryRuleSetHasItsSentences(String language) {
        Words words = Words.of(language);
        List<String> blanks = List.of("a", "b", "c");
        assertThat(codes())
                .isNotEmpty()
                .allSatisfy(code -> {
                    assertThat(words.say("title." + code.code(), blanks)).isNotBlank();
                    assertThat(words.say("detail." + code.code(), blanks))
                            .isNotBlank()
                            .doesNotContain("{");
                });
        assertThat(
                        Stream.of("rule-sets.csv", "mediation-policy.csv")
                                .flatMap(table -> KernelData.rows(table).stream()))
                .allSatisfy(row ->
                        assertThat(words.say("article." + row.getFirst(), blanks)).isNotBlank());
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(names(Locale.ENGLISH)).isEqualTo(names(Locale.CHINESE));
    }

    private static TreeSet<String> names(Locale locale) {
        return new TreeSet<>(
                ResourceBundle.getBundle("fengqiao.command.messages", locale).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "fr-FR", "*;q", "zh-Hant"})
    void chineseUnlessEnglishIsAskedFor(String header) {
        assertThat(Words.of(header).language()).isEqualTo(Locale.CHINESE);
    }
}
