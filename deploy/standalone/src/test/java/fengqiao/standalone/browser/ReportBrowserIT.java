package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();
    private static final String RECEIPT = "451324-\\d{8}-[0-9A-Z]{8}";

    @Test
    void aWorkerOnAPhoneGetsAReceipt() {
        var worker = VISITS.phone().signIn("worker");

        worker.fillReport("排水沟改道引起争执，已现场劝解").send();

        var receipt = worker.receipt();
        assertThat(receipt.number()).matches(RECEIPT);
        assertThat(receipt.code()).matches("\\d{8}");
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        var worker = VISITS.phone().signIn("worker").open("#/report");
        worker.at("#f-text").waitFor();

        worker.send();

        assertThat(worker.at("#f-text")).hasAttribute("aria-invalid", "true");
        assertThat(worker.at("#f-category")).hasAttribute("aria-invalid", "true");
        assertThat(worker.at("#f-text-error")).isVisible();
        assertThat(worker.at(".notice.bad")).containsText("request.field");
    }

    @Test
    void aLostAnswerNeverMakesASecondReport() {
        var worker = VISITS.phone().signIn("worker").fillReport("路面塌陷，已设警示");
        List<String> answers = new ArrayList<>();
        worker.page().route("**/api/matters", route -> lose(route, answers));

        worker.send();
        assertThat(worker.at(".notice.warn").first()).isVisible();
        assertThat(worker.at("#f-text")).isDisabled();
        worker.page().reload();
        worker.page().unroute("**/api/matters");
        assertThat(worker.at("#f-text")).hasValue("路面塌陷，已设警示");
        worker.send();

        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst()).contains(worker.receipt().number());
    }

    @Test
    void aDoubleTapSendsOnce() {
        var worker = VISITS.phone().signIn("worker").fillReport("路灯不亮");
        List<String> sent = new ArrayList<>();
        worker.page()
                .onRequest(request -> {
                    if (request.method().equals("POST")) {
                        sent.add(request.url());
                    }
                });

        worker.at(".sticky-send button").dblclick();

        assertThat(worker.receipt().number()).matches(RECEIPT);
        assertThat(sent).hasSize(1);
    }

    private static void lose(Route route, List<String> answers) {
        answers.add(route.fetch().text());
        route.abort();
    }
}
