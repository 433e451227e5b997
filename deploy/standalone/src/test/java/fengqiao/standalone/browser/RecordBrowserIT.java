package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();
    private static final String SEND = "fq-operation-form button.primary";
    private static final String EVENTS = "[data-test=timeline] li";

    @Test
    void theOfficeRegistersADisputeAndMovesItOn() {
        var office = fillDispute(VISITS.desk().signIn("office"), "两户因屋檐滴水争执");

        office.at(SEND).click();
        assertThat(office.at(EVENTS)).hasCount(1);
        assertThat(office.at(EVENTS).first()).containsText("登记矛盾纠纷");
        office.at(".command-choices button", "终结").click();
        office.at("input[value=SETTLED_BY_PARTIES]").check();
        office.at("#f-reason").fill("双方已自行和解");
        office.at(SEND).click();

        assertThat(office.at("[data-test=done]")).containsText("终结完成，现在：已终结");
        assertThat(office.at(EVENTS)).hasCount(2);
        assertThat(office.at(EVENTS).last()).containsText("纠纷终结");
    }

    @Test
    void whatIsRefusedIsSaidAtItsFieldAndNothingTypedIsLost() {
        var office = VISITS.phone().signIn("office").open("#/records/disputes/new");
        office.at("#f-amountFen").fill("1200.50");

        office.at(SEND).click();

        assertThat(office.at("#f-facts")).hasAttribute("aria-invalid", "true");
        assertThat(office.at("#f-facts-error")).isVisible();
        assertThat(office.at(".notice.bad")).containsText("基本情况");
        assertThat(office.at("#f-amountFen")).hasValue("1200.50");
    }

    @Test
    void aLostAnswerNeverMakesASecondRecord() {
        var office = fillDispute(VISITS.desk().signIn("office"), "田间水渠争执");
        List<String> answers = new ArrayList<>();
        office.page().route("**/api/disputes", route -> lose(route, answers));

        office.at(SEND).click();
        assertThat(office.at(".notice.warn").first()).isVisible();
        office.page().reload();
        office.page().unroute("**/api/disputes");
        assertThat(office.at("#f-facts")).hasValue("田间水渠争执");
        assertThat(office.at("#f-facts")).isDisabled();
        office.at(SEND).click();

        assertThat(office.at(EVENTS)).hasCount(1);
        String address = office.page().url();
        String id = address.substring(address.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
        assertThat(answers).singleElement().asString().contains(id);
    }

    @Test
    void eachIsOfferedWhatTheRoleMayDo() {
        var viewer = VISITS.desk().signIn("viewer").open("#/records");
        assertThat(viewer.at("a[href='#/records/disputes']")).isVisible();
        assertThat(viewer.at("[data-test=contexts] .button")).hasCount(0);

        var steward = VISITS.desk().signIn("steward").open("#/records");
        assertThat(steward.at("a[href='#/records/rule-sets/new']")).isVisible();
        assertThat(steward.at("a[href='#/records/disputes/new']")).hasCount(0);
    }

    static Visitor fillDispute(Visitor office, String facts) {
        office.open("#/records/disputes/new");
        office.at("#f-region-TOWNSHIP").selectOption("451324100");
        office.at("#f-region-VILLAGE").selectOption("451324100200");
        office.at("#f-kind").fill("01.01");
        office.at("#f-facts").fill(facts);
        return office;
    }

    private static void lose(Route route, List<String> answers) {
        if (!route.request().method().equals("POST")) {
            route.resume();
            return;
        }
        answers.add(route.fetch().text());
        route.abort();
    }
}
