package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InquiryBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();

    @Test
    void aReceiptOpensItsProgressToItsHolder() {
        var receipt = VISITS.phone().signIn("worker").fillReport("水管破裂").send().receipt();
        var citizen = VISITS.phone().open("#/inquiry");

        ask(citizen, receipt.number(), receipt.code());

        assertThat(citizen.at("[aria-live] .chip")).hasText("已登记");
        assertThat(citizen.at("[aria-live]")).containsText(receipt.number());
    }

    @Test
    void aWrongCodeSaysNoMore() {
        var receipt = VISITS.phone().signIn("worker").fillReport("树枝压线").send().receipt();
        var citizen = VISITS.phone().open("#/inquiry");

        ask(citizen, receipt.number(), "00000000");

        assertThat(citizen.at(".notice.bad")).containsText("receipt.unknown");
    }

    private static void ask(Visitor citizen, String number, String code) {
        citizen.at("#f-receiptNumber").fill(number);
        citizen.at("#f-queryCode").fill(code);
        citizen.at("form button.primary").click();
    }
}
