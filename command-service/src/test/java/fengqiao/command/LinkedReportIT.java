package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same person with the same matter: linked while it is in hand, a repeat afterwards. */
class LinkedReportIT {
    private static CommandServer server;
    private static County county;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aSecondReportIsLinkedAndAReportAfterTheEndIsARepeat() {
        Reply first = county.worker.post("/api/matters", County.report(IdNumbers.of(1)));
        Reply second = county.worker.post("/api/matters", County.report(IdNumbers.of(1)));
        assertThat(second.status()).as(second.toString()).isEqualTo(200);
        assertThat(second.text("linkedTo")).isEqualTo(first.text("matterId"));
        assertThat(second.text("matterId")).isEqualTo(first.text("matterId"));
        assertThat(second.text("receiptNumber")).isNotEqualTo(first.text("receiptNumber"));

        String matter = "/api/matters/" + first.text("matterId");
        county.office.post(
                matter + "/guidances", Map.of("pathway", "31.1.01", "reason", "a civil claim"));
        Reply third = county.worker.post("/api/matters", County.report(IdNumbers.of(1)));
        assertThat(third.status()).isEqualTo(201);
        assertThat(third.text("repeatOf")).isEqualTo(first.text("matterId"));
    }

    @Test
    void othersAndNamesAloneAreNeverLinked() {
        Map<String, Object> named = County.report();
        named.put("parties", List.of(Map.of("role", "CONCERNED", "name", "Somebody")));
        assertThat(county.worker.post("/api/matters", named).status()).isEqualTo(201);
        assertThat(county.worker.post("/api/matters", named).status()).isEqualTo(201);
        Map<String, Object> elsewhere = County.report(IdNumbers.of(2));
        assertThat(county.worker.post("/api/matters", elsewhere).status()).isEqualTo(201);
        elsewhere.put("category", "02.01.02");
        assertThat(county.worker.post("/api/matters", elsewhere).status()).isEqualTo(201);
    }

    @Test
    void reportsOfOneMomentMakeOneMatter() throws Exception {
        List<Reply> replies =
                IdempotencyIT.together(
                        12,
                        i -> county.worker.post("/api/matters", County.report(IdNumbers.of(3))));
        assertThat(replies).extracting(Reply::status).containsOnly(200, 201);
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies)
                .extracting(reply -> reply.text("matterId"))
                .containsOnly(replies.getFirst().text("matterId"));
    }

    @Test
    void aWorkerReportsInItsOwnGridsAndNotTooLate() {
        Map<String, Object> foreign = County.report();
        foreign.put("region", County.OTHER_GRID);
        assertThat(county.worker.post("/api/matters", foreign).text("code"))
                .isEqualTo("worker.grid");
        assertThat(county.office.post("/api/matters", foreign).status()).isEqualTo(201);

        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        assertThat(at(county.worker, now.minus(5, ChronoUnit.DAYS)).status()).isEqualTo(201);
        assertThat(at(county.worker, now.minus(40, ChronoUnit.DAYS)).text("code"))
                .isEqualTo("time.backdated");
        assertThat(at(county.office, now.minus(1, ChronoUnit.HOURS)).text("code"))
                .isEqualTo("time.backdated");
        assertThat(at(county.worker, now.plus(1, ChronoUnit.DAYS)).text("code"))
                .isEqualTo("time.future");
    }

    private static Reply at(Client caller, Instant time) {
        Map<String, Object> report = County.report();
        report.put("occurredAt", time.toString());
        return caller.post("/api/matters", report);
    }

    @Test
    void denyByDefault() {
        Reply receipt = county.office.post("/api/matters", County.report());
        String matter = "/api/matters/" + receipt.text("matterId");
        Client viewer = Client.of(server, "v", "VIEWER", County.CODE);
        Client elsewhere = Client.of(server, "o", "OFFICE", "410481");
        assertThat(viewer.post("/api/matters", County.report()).text("code"))
                .isEqualTo("auth.role");
        Map<String, ?> routing = Map.of("unit", "u-police");
        assertThat(elsewhere.post(matter + "/routings", routing).text("code"))
                .isEqualTo("auth.region");
        county.office.post(matter + "/routings", routing);
        assertThat(county.justice.post(matter + "/acceptances", Map.of()).text("code"))
                .isEqualTo("auth.unit");
        assertThat(county.office.post(matter + "/acceptances", Map.of()).text("code"))
                .isEqualTo("auth.role");
        assertThat(
                        county.office
                                .post("/api/matters/none/closures", Map.of("evidence", "x"))
                                .status())
                .isEqualTo(404);
    }
}
