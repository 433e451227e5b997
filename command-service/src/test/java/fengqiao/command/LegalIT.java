package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Stations, lawyers, legal aid and third parties, over HTTP. */
@SuppressWarnings("NullAway.Init") // set before all
class LegalIT {
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

    private static String begun(String path, Object body) {
        Reply reply = county.office.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isEqualTo(201);
        return reply.text("id");
    }

    private static void step(String path, Object body, String state) {
        Reply reply = county.office.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isEqualTo(200);
        assertThat(reply.text("state")).isEqualTo(state);
    }

    private static void refused(String path, Object body, String code) {
        assertThat(county.office.post(path, body).text("code")).isEqualTo(code);
    }

    @Test
    void aStationOpensServesAndCloses() {
        String station =
                begun(
                        "/api/stations",
                        Map.of(
                                "level", "VILLAGE_POINT",
                                "region", County.VILLAGE,
                                "name", "village point",
                                "court", "u-justice",
                                "from", "2024-01-01",
                                "teams", List.of(Map.of("name", "first", "members", 10))));
        var service =
                Client.body("station", station, "kind", "ON_THE_SPOT_CONFIRMATION", "cases", 2);
        begun("/api/station-services", service);
        String path = "/api/stations/" + station;
        step(
                path + "/team-rosters",
                Map.of("teams", List.of(Map.of("name", "second", "members", 4))),
                "OPEN");
        step(path + "/closures", Map.of("day", "2024-02-01"), "CLOSED");
        refused("/api/station-services", service, "station.not-open");
        refused(path + "/closures", Map.of(), "record.state");
        refused(
                "/api/station-services",
                Map.of("station", "station.none", "kind", "ADVICE"),
                "station.unknown");
    }

    @Test
    void lawyersAreOnDutyAndAdvise() {
        String duty =
                begun(
                        "/api/lawyer-duties",
                        Map.of(
                                "region", County.CODE,
                                "day", "2024-05-07",
                                "lawyer", "lawyer-1",
                                "place", "reception centre"));
        step("/api/lawyer-duties/" + duty + "/reports", Map.of("report", "KEPT"), "KEPT");
        var consultation = Client.body("region", County.CODE, "duty", duty, "personTimes", 5);
        begun("/api/consultations", consultation);
        consultation.put("dispute", "dispute.none");
        refused("/api/consultations", consultation, "dispute.unknown");
    }

    @Test
    void aidIsAppliedForGrantedAndConcluded() {
        String aid =
                begun(
                        "/api/legal-aid-applications",
                        Map.of(
                                "region", County.CODE,
                                "kind", "CIVIL",
                                "name", "甲",
                                "reason", "no money for a lawyer"));
        String path = "/api/legal-aid-applications/" + aid;
        step(path + "/decisions", Map.of("decision", "GRANTED", "lawyer", "lawyer-1"), "GRANTED");
        step(path + "/conclusions", Map.of("result", "SETTLED"), "CONCLUDED");
        refused(path + "/conclusions", Map.of("result", "WON"), "record.state");
    }

    @Test
    void thirdPartiesAreCountedByKind() {
        var work = Client.body("region", County.VILLAGE, "kind", "elder", "personTimes", 3);
        begun("/api/third-party-works", work);
        work.put("kind", "wizard");
        refused("/api/third-party-works", work, "third-party.unknown");
        assertThat(county.worker.post("/api/third-party-works", work).status()).isEqualTo(403);
    }
}
