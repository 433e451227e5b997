package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A handler who has the citizen's receipt in hand finds the matter by its number. */
class ReceiptBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();
    private static final String NOBODYS = "451324-20240507-ZZZZZZZZ";
    private static final String SEND = "fq-operation-form button.primary";

    @Test
    void aFormTakesTheNumberOfAReceiptNeverSeenHere() {
        var receipt = report("两户因排水争执，请领导过问");
        var office = VISITS.desk().signIn("office").open("#/records/leader-cases/new");

        office.at("#f-matter").fill("  " + receipt.number().toLowerCase(Locale.ROOT));
        office.at("#f-matter").blur();
        assertThat(office.at("[data-test=matter-found]")).containsText("金秀镇");
        office.at("#f-origin").selectOption("POLICY");
        office.at(SEND).click();

        String id = receipt.matter().substring(receipt.matter().lastIndexOf('/') + 1);
        assertThat(office.at(".facts a[href='#/matters/" + id + "']")).isVisible();
    }

    @Test
    void sentAtOnceItIsStillTheMatterAndNotItsNumber() {
        var receipt = report("路口视线被遮挡");
        var office = VISITS.desk().signIn("office").open("#/records/leader-cases/new");

        office.at("#f-origin").selectOption("POLICY");
        office.at("#f-matter").fill(receipt.number());
        office.at(SEND).click();

        assertThat(office.page()).hasURL(Pattern.compile("#/records/leader-cases/leader-case"));
    }

    @Test
    void aNumberThatNoReceiptHasIsSaidAtTheFieldAndNothingIsSent() {
        var office = VISITS.phone().signIn("office").open("#/records/leader-cases/new");
        List<String> sent = new ArrayList<>();
        office.page()
                .onRequest(request -> {
                    if (request.method().equals("POST")) {
                        sent.add(request.url());
                    }
                });
        office.at("#f-origin").selectOption("POLICY");

        office.at("#f-matter").fill(NOBODYS);
        office.at(SEND).click();

        assertThat(office.at("#f-matter-error")).containsText(NOBODYS);
        assertThat(office.at("#f-matter")).hasAttribute("aria-invalid", "true");
        assertThat(office.at(".notice.bad")).containsText("matter.unknown");
        assertThat(sent).isEmpty();
        office.at("#f-matter").fill("村里的事");
        office.at("#f-matter").blur();
        assertThat(office.at("#f-matter-error")).containsText("451324-20240507-7K3M9QXA");
    }

    @Test
    void theListOfMattersAndTheAddressOfOneTakeItToo() {
        var receipt = report("公共照明损坏");
        var office = VISITS.desk().signIn("office").open("#/matters?state=CLOSED");

        office.at("#f-receiptNumber").fill(receipt.number());
        office.at("#f-receiptNumber").press("Enter");
        assertThat(office.at("[data-test=total]")).hasText("共 1 件");
        assertThat(office.at("tbody th a")).hasText(receipt.number());

        office.at("#f-receiptNumber").fill(NOBODYS);
        office.at("#f-receiptNumber").press("Enter");
        assertThat(office.at(".empty")).containsText(NOBODYS);

        office.open("#/matters/" + receipt.number());
        assertThat(office.at(".matter-title .mono")).hasText(receipt.number());
    }

    private static Visitor.Receipt report(String text) {
        return VISITS.phone().signIn("worker").fillReport(text).send().receipt();
    }
}
