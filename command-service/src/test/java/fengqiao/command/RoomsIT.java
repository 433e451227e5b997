package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is recorded about an accusation is in its room, whoever would record it (Art. 30). */
class RoomsIT {
    private static final String VILLAGE = County.VILLAGE;
    private static CommandServer server;
    private static County county;
    private static Client discipline;
    private static Client mediator;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        discipline = Client.of(server, "discipline-1", "DISCIPLINE", County.CODE);
        mediator = Client.of(server, "mediator-1", "MEDIATOR", County.CODE).with("body", "b-1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String accusation(String channel) {
        Map<String, Object> report = new LinkedHashMap<>(County.report());
        report.put("kind", "ACCUSATION");
        report.put("channel", channel);
        report.put("unsigned", true);
        Reply reply = county.office.post("/api/matters", report);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.text("matterId");
    }

    private static String begun(Client caller, String path, Map<String, ?> body) {
        Reply reply = caller.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isIn(200, 201);
        return reply.text("id");
    }

    private static Map<String, Object> body(Object... pairs) {
        return Client.body(pairs);
    }

    /** Every command that names a matter, with a body that is right but for the matter. */
    private static Map<String, Map<String, Object>> naming(String matter) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        all.put("/api/leader-cases", body("matter", matter, "origin", "POLICY"));
        all.put(
                "/api/backlog",
                body("matter", matter, "source", "s", "batch", "1", "stock", "OLD"));
        all.put(
                "/api/appointments",
                body("region", VILLAGE, "leader", "l-1", "subject", "s", "matter", matter));
        all.put(
                "/api/household-visits",
                body("region", VILLAGE, "households", 1, "findings", "f", "matter", matter));
        all.put(
                "/api/meetings",
                body("region", VILLAGE, "form", "CONFERENCE", "matters", List.of(matter)));
        all.put(
                "/api/inquiries",
                body(
                        "region", VILLAGE,
                        "cause", "ADVERSE_EFFECTS",
                        "unit", "u-police",
                        "matters", List.of(matter),
                        "reason", "r"));
        all.put(
                "/api/suggestion-letters",
                body(
                        "region", VILLAGE,
                        "kind", "IMPROVE_WORK",
                        "unit", "u-police",
                        "matters", List.of(matter),
                        "text", "t"));
        all.put("/api/consultations", body("region", VILLAGE, "matter", matter));
        all.put(
                "/api/legal-aid-applications",
                body(
                        "region", VILLAGE,
                        "kind", "CIVIL",
                        "name", "n",
                        "phone", "13800000000",
                        "reason", "r",
                        "matter", matter));
        all.putAll(everybodys(matter));
        all.put("/api/matters/" + matter + "/cards", body("colour", "RED", "reason", "r"));
        return all;
    }

    /** Records that are there for all, and so never about an accusation. */
    private static Map<String, Map<String, Object>> everybodys(String matter) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        all.put(
                "/api/reception-sessions",
                body(
                        "region",
                        VILLAGE,
                        "kind",
                        "RECEPTION",
                        "place",
                        "p",
                        "leaders",
                        List.of("l-1"),
                        "matters",
                        List.of(matter)));
        all.put(
                "/api/daily-screenings",
                body(
                        "grid",
                        County.GRID,
                        "outcome",
                        "REPORTED_UP",
                        "found",
                        1,
                        "matters",
                        List.of(matter)));
        all.put(
                "/api/township-weeks",
                body(
                        "township", "451324100",
                        "week", "2024-W20",
                        "leader", "l-1",
                        "unit", "u-police",
                        "person", "p-1",
                        "due", "2024-05-19",
                        "text", "t",
                        "matter", matter));
        return all;
    }

    @Test
    void theOfficeIsAnsweredAsIfThereWereNoSuchMatter() {
        String accusation = accusation("LETTER");
        Map<String, Map<String, Object>> unknown = naming("no-such-matter");
        List<String> different = new ArrayList<>();
        naming(accusation)
                .forEach((path, body) -> {
                    Reply there = county.office.post(path, body);
                    String elsewhere = path.replace(accusation, "no-such-matter");
                    Reply none =
                            county.office.post(elsewhere, unknown.getOrDefault(elsewhere, body));
                    boolean same =
                            there.status() == none.status()
                                    && there.text("code").equals(none.text("code"))
                                    && !there.text("code").isEmpty();
                    if (!same) {
                        different.add(path + ": " + there + " but " + none);
                    }
                });
        assertThat(different).isEmpty();
    }

    @Test
    void whatIsEverybodysNamesNoAccusation() {
        everybodys(accusation("LETTER"))
                .forEach((path, body) -> {
                    Reply refused = county.importer.post(path, body);
                    assertThat(refused.text("code")).as(path + refused).isEqualTo("record.room");
                });
    }

    @Test
    void aRecordIsOfOneRoom() {
        String appeal = county.office.post("/api/matters", County.report()).text("matterId");
        Map<String, Object> both = new LinkedHashMap<>(naming(appeal).get("/api/meetings"));
        both.put("matters", List.of(appeal, accusation("LETTER")));
        assertThat(county.importer.post("/api/meetings", both).text("code"))
                .isEqualTo("record.room");
        var dispute = body("region", VILLAGE, "kind", "02.02", "facts", "f", "body", "b-1");
        String linked = begun(county.office, "/api/disputes", dispute);
        String links = "/api/disputes/" + linked + "/links";
        begun(county.importer, links, body("matter", accusation("LETTER")));
        assertThat(county.importer.post(links, body("matter", appeal)).text("code"))
                .isEqualTo("record.room");
    }

    /** Who knew it before knows nothing of it any more; what names it is in the room as well. */
    @Test
    void aDisputeLinkedToAnAccusationGoesIntoItsRoom() {
        var dispute = body("region", VILLAGE, "kind", "02.02", "facts", "f");
        String id = begun(mediator, "/api/disputes", dispute);
        begun(
                county.importer,
                "/api/disputes/" + id + "/links",
                body("matter", accusation("LETTER")));
        String ending = "/api/disputes/" + id + "/endings";
        var ended = body("ending", "UNFOUNDED", "reason", "r");
        assertThat(mediator.post(ending, ended).text("code")).isEqualTo("record.unknown");
        assertThat(county.office.post(ending, ended).text("code")).isEqualTo("record.unknown");
        var consultation = body("region", VILLAGE, "dispute", id);
        assertThat(county.office.post("/api/consultations", consultation).text("code"))
                .isEqualTo("dispute.unknown");
        begun(county.importer, "/api/consultations", consultation);
    }

    /** The office registers it and learns nothing of the case; discipline gives it to a leader. */
    @Test
    void anAccusationFromAboveIsTakenThroughDiscipline() {
        String accusation = accusation("SUPERIOR_ASSIGNMENT");
        String takings = "/api/leader-cases/leader-case." + accusation + "/takings";
        var takers = body("leader", "l-1", "department", "u-police");
        assertThat(county.office.post(takings, takers).text("code")).isEqualTo("record.unknown");
        begun(discipline, takings, takers);
        Client leader = Client.of(server, "leader-1", "LEADER", County.CODE).with("leader", "l-1");
        var duty = body("duty", "EXPLAIN", "progress", "told", "done", true);
        String duties = "/api/leader-cases/leader-case." + accusation + "/duties";
        assertThat(leader.post(duties, duty).text("code")).isEqualTo("record.unknown");
        begun(discipline, duties, duty);
        var card = body("colour", "RED", "reason", "r");
        begun(discipline, "/api/matters/" + accusation + "/cards", card);
    }

    /** Its id names a stream, and the stream is no matter's. */
    @Test
    void aRecordIsNoMatter() {
        var visit = Objects.requireNonNull(naming("m").get("/api/household-visits"));
        visit.remove("matter");
        String id = begun(county.office, "/api/household-visits", visit);
        visit.put("matter", id);
        assertThat(county.office.post("/api/household-visits", visit).text("code"))
                .isEqualTo("record.matter-unknown");
    }

    @Test
    void disciplineHasNoBusinessWithOtherMatters() {
        String appeal = county.office.post("/api/matters", County.report()).text("matterId");
        for (String path : List.of("/api/leader-cases", "/api/backlog", "/api/inquiries")) {
            Reply refused = discipline.post(path, Objects.requireNonNull(naming(appeal).get(path)));
            assertThat(refused.text("code")).as(path).isEqualTo("record.matter-unknown");
        }
    }

    /** Discipline alone names the accused unit; whatever it had of the matter, it has no more. */
    @Test
    void theAccusedUnitMayBeNamedLaterAndTakenOff() {
        String path = "/api/matters/" + accusation("LETTER");
        begin(discipline, path + "/routings", body("unit", "u-police"));
        begin(county.police, path + "/acceptances", body());
        var accused = body("unit", "u-police");
        for (Client caller : List.of(county.office, county.importer, county.police)) {
            assertThat(caller.post(path + "/accused-units", accused).text("code"))
                    .isEqualTo("auth.role");
        }
        begin(discipline, path + "/accused-units", accused);
        var note = body("text", "t");
        assertThat(county.police.post(path + "/progress-notes", note).text("code"))
                .isEqualTo("matter.unknown");
        Reply back = discipline.post(path + "/routings", accused);
        assertThat(back.text("code")).isEqualTo("accusation.accused-unit");
        assertThat(discipline.post(path + "/accused-units", body()).text("code"))
                .isEqualTo("request.field");
        begin(discipline, path + "/accused-units", body("nobody", true));
        begin(discipline, path + "/routings", accused);
    }

    private static void begin(Client caller, String path, Map<String, ?> body) {
        Reply reply = caller.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isEqualTo(200);
    }
}
