package fengqiao.standalone.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fengqiao.standalone.access.Port;
import fengqiao.standalone.browser.ServedPages;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.intake.client.Endpoint;
import fengqiao.standalone.intake.client.Progress;
import fengqiao.standalone.intake.client.Totals;
import fengqiao.standalone.issuer.LocalTokens;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invented year goes in without a fault, and the pages have something to show of each kind. */
class DemoCountyIT {
    private static final String COUNTY = "430422";
    private static final int MATTERS = 400;
    private static final ServedPages SERVED = ServedPages.shared();

    @TempDir private Path folder;

    @Test
    void everyRowIsTakenWithAllThatHappenedBesideIt() throws Exception {
        var data = new DataFolder(SERVED.data());
        String token = LocalTokens.importer(data, COUNTY).orElseThrow();
        var plan = DemoPlan.ofYear(COUNTY, 2024, MATTERS, 7, LocalDate.of(2026, 11, 22));
        Path report = folder.resolve("report.csv");
        URI base = URI.create(SERVED.url().replaceAll("/*$", "/"));
        Totals totals =
                new DemoCounty(plan, report)
                        .load(Endpoint.fixed(base, token), 2, Duration.ofMinutes(1), Progress.NONE);
        List<String> faults = Files.exists(report) ? Files.readAllLines(report) : List.of();
        assertThat(totals.isClean()).as(String.join("\n", faults)).isTrue();
        assertThat(totals.rows()).isEqualTo(MATTERS);

        var port = new Port(SERVED.url());
        for (String some :
                List.of(
                        "/api/disputes?region=",
                        "/api/leader-cases?region=",
                        "/api/household-visits?region=",
                        "/api/disputes?state=CONFIRMED&region=",
                        "/api/supervision/cards?region=",
                        "/api/matters?facet=planned&region=",
                        "/api/matters?facet=team&region=")) {
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> {
                        var reply = port.call("GET", some + COUNTY, token, Map.of());
                        assertThat(reply.status()).as(some + reply.body()).isEqualTo(200);
                        assertThat(reply.json().path("items").size()).as(some).isPositive();
                    });
        }
    }
}
