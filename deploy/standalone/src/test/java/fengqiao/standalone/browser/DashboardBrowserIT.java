package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DashboardBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();
    private static final String REGISTERED = "[data-figure=registered]";

    @Test
    void theFiguresMoveWithoutAReload() {
        var viewer = VISITS.desk().signIn("viewer").open("#/dashboard");
        int before = figure(viewer);

        VISITS.phone().signIn("worker").fillReport("邻里噪声，已劝止").send().receipt();

        assertThat(viewer.at(REGISTERED)).containsText(String.format("%,d", before + 1));
        assertThat(viewer.at("[data-test=link]")).hasText("实时");
    }

    @Test
    void aFigureOpensToItsMattersAndAMatterToItsEvents() {
        VISITS.phone().signIn("worker").fillReport("宅基地边界不清").send().receipt();
        var viewer = VISITS.desk().signIn("viewer").open("#/dashboard");
        int registered = figure(viewer);

        viewer.at(".figures a:has(" + REGISTERED + ")").click();
        assertThat(viewer.at("[data-test=total]")).hasText("共 %,d 件".formatted(registered));
        viewer.at("tbody th a").first().click();

        assertThat(viewer.at("[data-test=timeline] li").first()).containsText("登记");
        assertThat(viewer.at("[data-test=timeline] li").first())
                .containsText(Pattern.compile("#\\d+"));
    }

    @Test
    void withoutADenominatorThereIsNoRate() {
        var viewer =
                VISITS.desk().signIn("viewer").open("#/dashboard?from=2001-01-01&to=2001-01-31");

        assertThat(viewer.at("[data-rate=resolution]")).hasText("—");
        assertThat(viewer.at(".empty")).isVisible();
    }

    @Test
    void theLanguageIsKept() {
        var viewer = VISITS.desk().signIn("viewer").open("#/dashboard");
        viewer.button("English").click();
        assertThat(viewer.at(".nav a[aria-current=page]")).hasText("Dashboard");

        viewer.page().reload();

        assertThat(viewer.at(".nav a[aria-current=page]")).hasText("Dashboard");
        assertThat(viewer.at("html")).hasAttribute("lang", "en-GB");
    }

    private static int figure(Visitor viewer) {
        viewer.at(REGISTERED).waitFor();
        assertThat(viewer.at("[data-test=link]")).hasText("实时");
        return Integer.parseInt(viewer.at(REGISTERED).innerText().replaceAll("\\D", ""));
    }
}
