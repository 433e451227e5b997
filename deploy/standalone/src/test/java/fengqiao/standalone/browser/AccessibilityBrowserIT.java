package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibilityBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();
    private static final String RULES =
            """
            async () => (await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              rules: { 'target-size': { enabled: true } },
            })).violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.html.slice(0, 160) + ' ' + node.failureSummary).join(' | '))
            """;
    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - innerWidth";

    @ParameterizedTest
    @CsvSource({
        "worker, #/report, #f-text",
        "viewer, #/dashboard, .figures",
        "office, #/operations, tbody tr",
        "office, #/inquiry, form",
        "office, #/records, .kinds a",
        "steward, #/records, .kinds a",
        "office, #/records/units, tbody tr",
        "office, #/records/disputes, details.panel summary",
        "office, #/records/disputes/new, #f-facts",
        "office, #/records/meetings/new, #f-form",
        "office, #/records/matters/new, #f-text",
        "steward, #/records/rule-sets/new, #f-version",
        "office, #/records/leader-cases/new, #f-matter",
        "office, #/import, #f-file",
        "viewer, #/cards, .colours",
        "unit, #/cards, .colours",
        "viewer, #/figures/leaders, .tallies tbody tr",
        "viewer, #/figures/supervision, .shares tbody tr",
    })
    void pagesMeetWcag(String user, String address, String shown) throws IOException {
        meetsWcagEverywhere(VISITS.phone().signIn(user).open(address), shown);
    }

    /** On the phone, then at the desk, by day and by night. */
    private static void meetsWcagEverywhere(Visitor visitor, String shown) throws IOException {
        List<UnaryOperator<Visitor>> screens =
                List.of(UnaryOperator.identity(), Visits::atDesk, Visits::atNight);
        for (var screen : screens) {
            screen.apply(visitor).at(shown).first().waitFor();
            assertThat(violations(visitor)).as(visitor.page().url()).isEmpty();
            assertThat(visitor.page().evaluate(OVERFLOW)).as("sideways scrolling").isEqualTo(0);
        }
    }

    @Test
    void theLedgerMeetsWcag() throws IOException {
        VISITS.phone().signIn("worker").fillReport("路灯不亮").send().receipt();
        meetsWcagEverywhere(VISITS.phone().signIn("office").open("#/matters"), "tbody tr");
    }

    @Test
    void aMatterWithAFormOpenMeetsWcag() throws IOException {
        var matter = VISITS.phone().signIn("worker").fillReport("坑洼路面").send().receipt().matter();
        var office = VISITS.phone().signIn("office").open(matter);
        office.at(".command-choices button").first().click();
        office.at("fq-operation-form button.primary").click();
        assertThat(office.at("#f-unit")).hasAttribute("aria-invalid", "true");

        assertThat(violations(office)).isEmpty();
    }

    @Test
    void aRecordWithAFormOpenMeetsWcag() throws IOException {
        var office = RecordBrowserIT.fillDispute(VISITS.phone().signIn("office"), "田埂界线争执");
        office.at("fq-operation-form button.primary").click();
        office.at(".command-choices button", "启动调解").click();
        office.button("添加参与人").click();
        office.at("fq-operation-form button.primary").click();
        assertThat(office.at("#f-rung")).hasAttribute("aria-invalid", "true");

        assertThat(violations(office)).isEmpty();
        assertThat(office.page().evaluate(OVERFLOW)).as("sideways scrolling").isEqualTo(0);
    }

    @Test
    void signInMeetsWcagAndTheKeyboardReachesTheContent() throws IOException {
        var anyone = VISITS.phone().open("#/sign-in");
        anyone.at("#f-user").waitFor();

        assertThat(violations(anyone)).isEmpty();
        anyone.page().keyboard().press("Tab");
        assertThat(anyone.at(".skip")).isFocused();
        anyone.page().keyboard().press("Enter");
        assertThat(anyone.at("main")).isFocused();
    }

    private static List<?> violations(Visitor visitor) throws IOException {
        visitor.page().evaluate(axe());
        return (List<?>) Objects.requireNonNull(visitor.page().evaluate(RULES));
    }

    private static String axe() throws IOException {
        String path = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (InputStream in = AccessibilityBrowserIT.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
