package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Disputes go up the ladder, by the people who would mediate them. */
@SuppressWarnings("NullAway.Init") // set before all
class DisputeIT {
    private static CommandServer server;
    private static County county;
    private static Client village;
    private static Client town;
    private static Client court;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        village =
                Client.of(server, "mediator-1", "MEDIATOR", County.VILLAGE)
                        .with("body", "b-village");
        town = Client.of(server, "mediator-2", "MEDIATOR", County.CODE).with("body", "b-town");
        court = Client.of(server, "court-1", "UNIT", County.CODE).with("unit", "u-justice");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String found() {
        Reply reply =
                county.worker.post(
                        "/api/disputes",
                        Client.body(
                                "region",
                                County.GRID,
                                "kind",
                                "02.02",
                                "facts",
                                "a wall between two yards",
                                "parties",
                                List.of(Map.of("name", "甲"), Map.of("name", "乙")),
                                "amountFen",
                                120_000));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        assertThat(reply.header("Location")).isEqualTo("/api/disputes/" + reply.text("id"));
        return "/api/disputes/" + reply.text("id");
    }

    private static Map<String, Object> rung(String rung, String leader, String... others) {
        return Client.body(
                "rung",
                rung,
                "consent",
                true,
                "leader",
                Map.of("role", leader, "post", "post-1"),
                "participants",
                List.of(others).stream().map(role -> Map.of("role", role)).toList());
    }

    private static void step(Client caller, String path, Object body, String state) {
        Reply reply = caller.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isEqualTo(200);
        assertThat(reply.text("state")).isEqualTo(state);
    }

    private static void fails(Client caller, String dispute, Map<String, Object> rung) {
        step(caller, dispute + "/mediations", rung, "IN_MEDIATION");
        step(
                caller,
                dispute + "/rounds",
                Map.of("thirdParties", List.of(Map.of("kind", "elder", "personTimes", 2))),
                "IN_MEDIATION");
        step(caller, dispute + "/mediation-failures", Map.of("reason", "NO_AGREEMENT"), "FAILED");
    }

    @Test
    void twoVillageRungsFailTheTownshipSettlesAndTheCourtConfirms() {
        String dispute = found();
        Reply jump =
                town.post(
                        dispute + "/mediations",
                        rung("TOWNSHIP", "POLITICAL_LEGAL_MEMBER", "JUDICIAL_OFFICE"));
        assertThat(jump.status()).isEqualTo(409);
        assertThat(jump.text("code")).isEqualTo("mediation.rung");
        assertThat(jump.text("article")).isNotBlank();
        assertThat(jump.json().get("allowed").toString()).contains("mediations");
        assertThat(jump.text("detail")).contains("VILLAGE");
        fails(village, dispute, rung("VILLAGE", "VILLAGE_SECRETARY", "GRID_WORKER"));
        fails(village, dispute, rung("VILLAGE_LED", "STATIONED_CADRE", "VILLAGE_COMMITTEE"));
        var township = rung("TOWNSHIP", "POLITICAL_LEGAL_MEMBER", "JUDICIAL_OFFICE", "COURT");
        step(town, dispute + "/mediations", township, "IN_MEDIATION");
        assertThat(village.post(dispute + "/rounds", Map.of()).text("code")).isEqualTo("auth.body");
        step(town, dispute + "/rounds", Map.of("parties", 4), "IN_MEDIATION");
        step(
                town,
                dispute + "/agreements",
                Map.of("terms", "the wall moves", "amountFen", 50_000),
                "AGREED");
        step(
                town,
                dispute + "/confirmation-applications",
                Map.of("court", "u-justice", "jointly", true),
                "APPLIED");
        step(court, dispute + "/confirmation-acceptances", Map.of(), "TAKEN_UP");
        step(
                court,
                dispute + "/confirmation-decisions",
                Map.of("decision", "CONFIRMED", "ruling", "11"),
                "CONFIRMED");
        step(town, dispute + "/performances", Map.of("performance", "PERFORMED"), "CONFIRMED");
    }

    @Test
    void theBodyIsTheDirectorysAndFitsTheRung() {
        String dispute = found();
        var first = rung("VILLAGE", "VILLAGE_SECRETARY");
        first.put("body", "b-nobody");
        assertThat(county.office.post(dispute + "/mediations", first).text("code"))
                .isEqualTo("mediation-body.unknown");
        first.put("body", "b-town");
        assertThat(county.office.post(dispute + "/mediations", first).text("code"))
                .isEqualTo("mediation-body.rung");
        first.put("body", "b-village");
        first.put("participants", List.of(Map.of("role", "JUDICIAL_OFFICE", "unit", "u-justice")));
        assertThat(county.office.post(dispute + "/mediations", first).text("code"))
                .isEqualTo("mediation.unit-kind");
    }

    @Test
    void aTownshipsPolicySaysWhereItsDisputesBegin() {
        Client steward = Client.of(server, "steward-1", "STEWARD", County.CODE);
        var policy =
                Client.body(
                        "region",
                        "451324101",
                        "version",
                        1,
                        "from",
                        "2020-01-01",
                        "lines",
                        List.of(Map.of("kind", "02", "first", List.of("TOWNSHIP"))));
        assertThat(steward.post("/api/mediation-policies", policy).text("code"))
                .isEqualTo("rule.backdated");
        policy.put("backdated", true);
        Reply published = steward.post("/api/mediation-policies", policy);
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        assertThat(steward.post("/api/mediation-policies", policy).text("code"))
                .isEqualTo("rule.version");
        for (String region : List.of("451324101", "451324101200")) {
            county.office.post(
                    "/api/regions",
                    Map.of("code", region, "name", region, "validFrom", "2000-01-01"));
        }
        Reply found =
                county.office.post(
                        "/api/disputes",
                        Client.body("region", "451324101200", "kind", "02.02", "facts", "a wall"));
        assertThat(
                        Client.JSON
                                .readTree(Streams.first(server, found.text("id")))
                                .at("/ladder/first/0")
                                .asString())
                .isEqualTo("TOWNSHIP");
        var village = rung("VILLAGE", "VILLAGE_SECRETARY");
        village.put("body", "b-village");
        assertThat(
                        county.office
                                .post("/api/disputes/" + found.text("id") + "/mediations", village)
                                .text("code"))
                .isEqualTo("mediation.rung");
    }

    @Test
    void aSideMayGoToCourt() {
        String dispute = found();
        var guidance =
                Map.of(
                        "ground",
                        "LADDER_EXHAUSTED",
                        "pathway",
                        "31.1.01",
                        "reason",
                        "they would rather sue");
        Reply early = county.office.post(dispute + "/litigation-guidances", guidance);
        assertThat(early.text("code")).isEqualTo("litigation.ground");
        var choice = Client.body("ground", "PARTIES_CHOICE", "pathway", "31.1.01", "reason", "so");
        step(county.office, dispute + "/litigation-guidances", choice, "GUIDED");
        step(county.office, dispute + "/litigation-results", Map.of("result", "FILED"), "GUIDED");
    }

    @Test
    void whoMayNotIsTold() {
        String dispute = found();
        assertThat(
                        county.worker
                                .post(dispute + "/mediations", rung("VILLAGE", "MEDIATOR"))
                                .status())
                .isEqualTo(403);
        assertThat(
                        county.worker
                                .post(
                                        "/api/disputes",
                                        Client.body(
                                                "region", County.OTHER_GRID,
                                                "kind", "02.02",
                                                "facts", "not its grid"))
                                .text("code"))
                .isEqualTo("worker.grid");
        assertThat(village.post("/api/disputes/dispute.none/rounds", Map.of()).status())
                .isEqualTo(404);
    }
}
