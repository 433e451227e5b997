package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The supervision board, and the way from each of its figures to the matters. */
class CardsBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();
    private static final String RED = "[data-colour=RED]";
    private static final String TOTAL = "[data-test=total]";

    @Test
    void aCardThatIsIssuedStandsOnTheBoardAndOpensToItsMatter() {
        var receipt = VISITS.phone().signIn("worker").fillReport("危墙未围挡").send().receipt();
        var office = VISITS.desk().signIn("office").open("#/cards");
        int before = red(office);
        office.open(receipt.matter());
        office.at(".more-moves summary").click();
        office.at(".command-choices button", "挂牌督办").click();
        office.at("input[value=RED]").check();
        office.at("#f-reason").fill("多次催办未动");
        office.at("fq-operation-form button.primary").click();
        assertThat(office.at("[data-test=done]")).isVisible();

        office.open("#/cards");
        assertThat(office.at(RED)).containsText(String.valueOf(before + 1));
        office.at(".colours a:has(" + RED + ")").click();
        assertThat(office.at(TOTAL)).hasText("共 %d 件".formatted(before + 1));
        var row = office.at("tbody tr:has(a[href='" + receipt.matter() + "'])");
        assertThat(row).containsText("尚无责任单位");
        assertThat(row).containsText(receipt.number());
        row.locator("th a").click();
        assertThat(office.at(".matter-title .mono")).hasText(receipt.number());
    }

    @Test
    void everyCountOfUnitsAndPlacesOpensAsManyMatters() {
        var office = VISITS.desk().signIn("office").open("#/cards");
        red(office);
        var counts = office.at("table.colours td a");
        for (int index = 0; index < counts.count(); index++) {
            String count = counts.nth(index).innerText();
            counts.nth(index).click();
            assertThat(office.at(TOTAL)).hasText("共 %s 件".formatted(count));
            office.open("#/cards");
            red(office);
        }
    }

    @Test
    void whoSeesNoBoardSeesTheOwnCardsAndWhoHasNoneFindsNoWay() {
        var unit = VISITS.phone().signIn("unit").open("#/cards");
        assertThat(unit.at(".colours li")).hasCount(3);
        assertThat(unit.at("table.colours")).hasCount(0);

        var worker = VISITS.phone().signIn("worker");
        assertThat(worker.at(".nav a[href='#/records']")).isVisible();
        assertThat(worker.at(".nav a[href='#/cards']")).hasCount(0);
        var viewer = VISITS.desk().signIn("viewer");
        assertThat(viewer.at(".nav a[href='#/cards']")).isVisible();
    }

    private static int red(Visitor visitor) {
        assertThat(visitor.at(".colours li")).hasCount(4);
        int red = Integer.parseInt(visitor.at(RED).innerText().replaceAll("\\D", ""));
        assertThat(red).isNotNegative();
        return red;
    }
}
