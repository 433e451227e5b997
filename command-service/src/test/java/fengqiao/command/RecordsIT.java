package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Leaders, meetings, screening and supervision over HTTP, on the real log. */
class RecordsIT {
    private static CommandServer server;
    private static County county;
    private static Client leader;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        leader = Client.of(server, "leader-1", "LEADER", County.CODE).with("leader", "l-1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String begun(Client client, String path, Object body) {
        Reply reply = client.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isIn(200, 201);
        return reply.text("id");
    }

    static void takes(Client client, String path, Object body, String state) {
        Reply reply = client.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isEqualTo(200);
        assertThat(reply.text("state")).as(path).isEqualTo(state);
    }

    static void refuses(Client client, String path, Object body, String code) {
        Reply reply = client.post(path, body);
        assertThat(reply.text("code")).as(path + " " + reply).isEqualTo(code);
    }

    static String matter(String channel) {
        Map<String, Object> report = County.report();
        report.put("channel", channel);
        Reply receipt = county.office.post("/api/matters", report);
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(201);
        return receipt.text("matterId");
    }

    private static void untilResolved(String matter) {
        String path = "/api/matters/" + matter;
        takes(county.office, path + "/routings", Map.of("unit", "u-police"), "ROUTED");
        takes(county.police, path + "/acceptances", Map.of(), "ACCEPTED");
        takes(
                county.police,
                path + "/replies",
                Map.of("outcome", "SUPPORTED", "text", "done"),
                "REPLIED");
        takes(county.police, path + "/resolutions", Map.of("kind", "SUBSTANTIVE"), "RESOLVED");
    }

    @Test
    void aMatterFromAboveIsTakenByALeaderWhoStaysUntilItCloses() {
        String matter = matter("SUPERIOR_ASSIGNMENT");
        String required = "/api/leader-cases/leader-case." + matter;
        untilResolved(matter);
        String close = "/api/matters/" + matter + "/closures";
        refuses(county.office, close, Map.of("evidence", "photo"), "leader.case-owed");
        var takers = Map.of("leader", "l-1", "department", "u-police", "grid", County.GRID);
        takes(county.office, required + "/takings", takers, "TAKEN");
        refuses(county.office, required + "/takings", takers, "record.state");
        var duty = Map.of("duty", "EXPLAIN", "progress", "told", "done", true);
        refuses(leader.with("leader", "l-2"), required + "/duties", duty, "record.unknown");
        takes(leader, required + "/duties", duty, "TAKEN");
        assertThat(county.office.postIfMatch(required + "/duties", "\"0\"", duty).text("code"))
                .isEqualTo("record.changed");
        takes(county.office, close, Map.of("evidence", "photo"), "CLOSED");
        refuses(leader, required + "/duties", duty, "record.state");
        takes(
                county.office,
                "/api/matters/" + matter + "/reopenings",
                Map.of("reason", "again"),
                "ACCEPTED");
        String again =
                begun(
                        county.office,
                        "/api/leader-cases",
                        Map.of(
                                "matter",
                                matter,
                                "origin",
                                "POLICY",
                                "leader",
                                "l-1",
                                "department",
                                "u-police"));
        assertThat(again).startsWith("leader-case.").isNotEqualTo(required);
    }

    @Test
    void aSessionKeepsTheRotaAndTheAppointment() {
        String today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
        takes(
                county.office,
                "/api/duty-rosters",
                Map.of("region", County.CODE, "day", today, "leader", "l-1", "post", "SECRETARY"),
                "ROSTERED");
        String appointment =
                begun(
                        county.office,
                        "/api/appointments",
                        Map.of(
                                "region",
                                County.CODE,
                                "leader",
                                "l-1",
                                "name",
                                "somebody",
                                "phone",
                                "13800000000",
                                "subject",
                                "a wall"));
        String asked = "/api/appointments/" + appointment;
        takes(county.office, asked + "/grants", Map.of("on", today, "place", "hall"), "GRANTED");
        var session =
                Map.of(
                        "region",
                        County.CODE,
                        "kind",
                        "APPOINTMENT",
                        "place",
                        "hall",
                        "leaders",
                        List.of("l-1"),
                        "batches",
                        1,
                        "persons",
                        2,
                        "appointment",
                        appointment);
        begun(county.office, "/api/reception-sessions", session);
        refuses(county.office, "/api/reception-sessions", session, "record.state");
        refuses(
                county.office,
                "/api/duty-rosters",
                Map.of("region", County.CODE, "day", today, "leader", "l-2", "post", "SECRETARY"),
                "record.state");
    }

    @Test
    void whatAMeetingDecidesIsCarriedOutByTheUnitItWasGivenTo() {
        String meeting =
                begun(
                        county.office,
                        "/api/meetings",
                        Map.of(
                                "region",
                                County.VILLAGE,
                                "form",
                                "COURTYARD",
                                "persons",
                                21,
                                "guests",
                                List.of(Map.of("kind", "LAWYER", "persons", 1))));
        String path = "/api/meetings/" + meeting;
        takes(county.office, path + "/opinions", Map.of("by", "LAWYER", "text", "so"), "SETTLED");
        takes(
                county.office,
                path + "/decisions",
                Map.of("unit", "u-police", "person", "post-1", "due", "2100-01-01", "text", "mend"),
                "OPEN");
        var done = Map.of("number", 1, "evidence", "photo");
        refuses(county.justice, path + "/task-completions", done, "auth.unit");
        takes(county.police, path + "/task-completions", done, "SETTLED");
        refuses(county.worker, path + "/task-returns", Map.of("reason", "no"), "auth.role");
        takes(
                county.office,
                path + "/task-returns",
                Map.of("number", 1, "reason", "not so"),
                "OPEN");
    }

    @Test
    void aWorkerScreensItsOwnGrid() {
        var nothing = Map.of("grid", County.GRID, "outcome", "NOTHING");
        takes(county.worker, "/api/daily-screenings", nothing, "NOTHING");
        takes(
                county.worker,
                "/api/daily-screenings",
                Map.of(
                        "grid",
                        County.GRID,
                        "outcome",
                        "RESOLVED_ON_SPOT",
                        "found",
                        1,
                        "resolved",
                        1,
                        "note",
                        "a quarrel"),
                "RESOLVED_ON_SPOT");
        refuses(
                county.worker,
                "/api/daily-screenings",
                Map.of("grid", County.OTHER_GRID, "outcome", "NOTHING"),
                "screening.grid");
        takes(
                county.office,
                "/api/township-weeks",
                Map.of(
                        "township",
                        "451324100",
                        "week",
                        "2024-W19",
                        "leader",
                        "l-1",
                        "unit",
                        "u-police",
                        "person",
                        "post-1",
                        "due",
                        "2024-05-12",
                        "text",
                        "wages"),
                "OPEN");
        takes(
                county.worker,
                "/api/grid-records",
                Map.of("grid", County.GRID, "kind", "COVENANT", "text", "rules"),
                "KEPT");
    }

    @Test
    void aUnitAnswersItsLetterAndNobodyElsesOne() {
        String letter =
                begun(
                        county.office,
                        "/api/suggestion-letters",
                        Map.of(
                                "region",
                                County.CODE,
                                "kind",
                                "IMPROVE_WORK",
                                "unit",
                                "u-justice",
                                "text",
                                "suggestion"));
        String answers = "/api/suggestion-letters/" + letter + "/answers";
        var answer = Map.of("text", "answer", "adopted", true);
        refuses(county.police, answers, answer, "auth.unit");
        takes(county.justice, answers, answer, "ANSWERED");
        refuses(county.justice, answers, answer, "record.state");
        var card =
                Map.of(
                        "region",
                        County.CODE,
                        "field",
                        "wages",
                        "colour",
                        "YELLOW",
                        "unit",
                        "u-justice",
                        "reason",
                        "arrears");
        takes(county.office, "/api/field-cards", card, "YELLOW");
        refuses(county.office, "/api/field-cards", card, "supervision.card-up");
        refuses(
                county.office,
                "/api/suggestion-letters/" + "letter.none" + "/answers",
                answer,
                "record.unknown");
    }

    @Test
    void aCardHangsOnceAndIsBlueWhileALeaderHasTheCase() {
        CardsOverHttp.check(server, county, leader);
    }
}
