package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OperationsBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();

    @Test
    void theOfficeSeesHowFarEachViewIs() {
        var office = VISITS.desk().signIn("office").open("#/operations");

        assertThat(office.at("tbody tr").first()).isVisible();
        assertThat(office.at("tbody tr .chip").first()).hasText("0");
    }

    @Test
    void whoIsNotTheOfficeFindsNoWayThere() {
        var viewer = VISITS.desk().signIn("viewer");

        assertThat(viewer.at(".nav a[href='#/dashboard']")).isVisible();
        assertThat(viewer.at(".nav a[href='#/operations']")).hasCount(0);
    }
}
