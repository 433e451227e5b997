package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of records, each with its parts, its unit and the way to what it counts. */
class FiguresBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();

    @Test
    void aFigureOpensToTheRecordsItCounts() {
        var office = RecordBrowserIT.fillDispute(VISITS.desk().signIn("office"), "堆肥气味争执");
        office.at("fq-operation-form button.primary").click();
        assertThat(office.at("[data-test=timeline] li")).hasCount(1);

        var viewer = VISITS.desk().signIn("viewer").open("#/figures/disputes");
        var found = viewer.at("[data-figure='dispute.registered'] a");
        String count = found.innerText();
        found.click();

        assertThat(viewer.at("h1")).hasText("矛盾纠纷");
        assertThat(viewer.at("[data-test=total]")).hasText("共 %s 条".formatted(count));
    }

    @Test
    void withoutADenominatorThereIsNoRate() {
        var viewer =
                VISITS.phone()
                        .signIn("viewer")
                        .open("#/figures/legal?from=2001-01-01&to=2001-01-31");

        assertThat(viewer.at("[data-rate=duty-kept]")).hasText("—");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disputes", "legal", "leaders", "meetings", "screening", "supervision"})
    void everyContextHasItsTables(String context) {
        var viewer = VISITS.phone().signIn("viewer").open("#/figures/" + context);

        assertThat(viewer.at(".tabs a[aria-current=page]"))
                .hasAttribute("href", "#/figures/" + context);
        assertThat(viewer.at(".shares tbody tr").first()).isVisible();
        assertThat(viewer.at(".tallies tbody tr").first()).isVisible();
        assertThat(viewer.at(".notice")).hasCount(0);
    }

    @Test
    void whoMayReadNoFiguresFindsNoWayThere() {
        var unit = VISITS.desk().signIn("unit");

        assertThat(unit.at(".nav a[href='#/cards']")).isVisible();
        assertThat(unit.at(".nav a[href='#/figures']")).hasCount(0);
    }
}
