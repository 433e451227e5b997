package fengqiao.kernel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue as counties publish it: thirty-eight templates in four kinds. */
class DocumentTemplateTest {
    private static final Collection<DocumentTemplate> SHIPPED = DocumentTemplate.shipped().values();
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

    /** What documents may be filled with. */
    private static final Set<String> WORDS =
            Set.of(
                    "petitioner",
                    "receipt",
                    "unit",
                    "day",
                    "due",
                    "reason",
                    "subject",
                    "pathway",
                    "law",
                    "outcome",
                    "body",
                    "party",
                    "terms");

    @Test
    void thereAreThirtyEightInFourKinds() {
        assertThat(SHIPPED).hasSize(38);
        Map<String, Long> kinds =
                SHIPPED.stream()
                        .collect(
                                Collectors.groupingBy(
                                        DocumentTemplate::kind, Collectors.counting()));
        assertThat(kinds)
                .containsOnlyKeys("notice", "reply", "supervision", "mediation")
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThan(5L));
    }

    /** Every paper the regulations and the county's mechanisms have somebody write. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "受理告知书", "不予受理告知书", "法定途径引导书", "延期告知书", "转送告知书", "交办告知书",
                "听证告知书", "办结回访告知书", "处理意见书", "复查意见书", "复核意见书", "复查申请书",
                "复核申请书", "交办函", "督办函", "改进工作建议书", "完善政策建议书", "追究责任建议书",
                "督查通报", "挂牌督办通知书", "领导包案通知书", "案件评查反馈书", "调解申请书", "调解协议书",
                "司法确认申请书", "访调对接移送函"
            })
    void eachPaperOfTheLifeOfAMatterHasOne(String name) {
        assertThat(SHIPPED).extracting(DocumentTemplate::name).contains(name);
    }

    @Test
    void eachIsItsOwnAndIsFilledWithWhatIsKnown() {
        assertThat(SHIPPED).extracting(DocumentTemplate::name).doesNotHaveDuplicates();
        Set<String> unknown = new HashSet<>();
        for (DocumentTemplate template : SHIPPED) {
            assertThat(template.code())
                    .startsWith(template.kind().substring(0, 1).toUpperCase(Locale.ROOT));
            List<String> slots =
                    SLOT.matcher(template.text()).results().map(found -> found.group(1)).toList();
            assertThat(slots).as(template.code()).isNotEmpty();
            slots.stream().filter(slot -> !WORDS.contains(slot)).forEach(unknown::add);
        }
        assertThat(unknown).isEmpty();
    }
}
