package fengqiao.standalone.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyRefusalIsOneSentenceInChineseThenOneInEnglish() {
        var bundle = ResourceBundle.getBundle(Messages.BUNDLE, Locale.ROOT);
        var refusals = bundle.keySet().stream().filter(key -> key.startsWith("refused.")).toList();

        assertThat(refusals).hasSizeGreaterThan(8);
        assertThat(refusals)
                .allSatisfy(key -> {
                    String[] lines = bundle.getString(key).split("\n");
                    assertThat(lines).hasSize(2);
                    assertThat(lines[0]).containsPattern("\\p{IsHan}").endsWith("。");
                    assertThat(lines[1]).doesNotContainPattern("\\p{IsHan}").endsWith(".");
                });
    }
}
