package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows go through the commands; each has its result, and a second run changes nothing. */
class ImportIT {
    private static CommandServer server;
    private static County county;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aDirectoryIsFilledInAnyOrderAndAgain() {
        Map<String, Object> batch = directory();
        Reply first = county.importer.post("/api/directory-batches", batch);
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.json().get("errors")).isEmpty();
        Reply again = county.importer.post("/api/directory-batches", batch);
        assertThat(again.json().get("applied").asInt()).isZero();
        assertThat(again.json().get("skipped").asInt()).isEqualTo(7);
        assertThat(again.json().get("errors")).isEmpty();
    }

    private static Map<String, Object> directory() {
        List<Map<String, Object>> regions = new ArrayList<>();
        for (String code : List.of(County.GRID, County.VILLAGE, "451324100", County.CODE)) {
            regions.add(Map.of("code", code, "name", code, "validFrom", "2000-01-01"));
        }
        List<Map<String, Object>> units = new ArrayList<>();
        for (String unit : List.of("u-justice", "u-police")) {
            units.add(Map.of("unit", unit, "region", County.CODE, "kind", "k", "name", unit));
        }
        return Map.of(
                "regions", regions,
                "units", units,
                "gridWorkers",
                        List.of(
                                Map.of(
                                        "worker", "w-1",
                                        "grids", List.of(County.GRID),
                                        "from", "2000-01-01")));
    }

    @Test
    void rowsAreImportedOnceLinkedAndRefusedEachByItself() {
        county.importer.post("/api/directory-batches", directory());
        Map<String, Object> whole = row("A-1", "2024-03-01T09:00:00+08:00", IdNumbers.of(7));
        whole.put("steps", life());
        Map<String, Object> linked = row("A-2", "2024-03-02T09:00:00+08:00", IdNumbers.of(7));
        Map<String, Object> repeat = row("A-3", "2024-06-02T09:00:00+08:00", IdNumbers.of(7));
        Map<String, Object> bad = row("A-4", "2024-06-02T09:00:00+08:00", IdNumbers.of(8));
        bad.put("category", "99.99.99");
        Map<String, Object> wrong = row("A-5", "2024-06-02T09:00:00+08:00", IdNumbers.of(9));
        wrong.put("persons", "three");
        Map<String, Object> partial = row("A-6", "2024-06-02T09:00:00+08:00", IdNumbers.of(10));
        partial.put(
                "steps", List.of(Map.of("type", "ACCEPTED", "at", "2024-06-03T09:00:00+08:00")));
        var rows = List.of(repeat, linked, whole, bad, wrong, partial);

        Reply reply = county.importer.post("/api/imports", Map.of("rows", rows));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(outcomes(reply))
                .containsExactly(
                        "A-3 IMPORTED 0",
                        "A-2 LINKED 0",
                        "A-1 IMPORTED 5",
                        "A-4 REFUSED 0",
                        "A-5 REFUSED 0",
                        "A-6 PARTIAL 0");
        assertThat(reply.json().at("/results/3/error/code").asString(""))
                .isEqualTo("category.unknown");
        assertThat(reply.json().at("/results/4/error/field").asString("")).isEqualTo("persons");
        assertThat(reply.json().at("/results/5/error/code").asString("")).isEqualTo("matter.state");

        Reply again = county.importer.post("/api/imports", Map.of("rows", rows));
        assertThat(outcomes(again))
                .containsExactly(
                        "A-3 ALREADY 0",
                        "A-2 ALREADY 0",
                        "A-1 ALREADY 5",
                        "A-4 REFUSED 0",
                        "A-5 REFUSED 0",
                        "A-6 PARTIAL 0");
        assertThat(again.json().get("position").asLong()).isZero();
    }

    private static List<String> outcomes(Reply reply) {
        List<String> outcomes = new ArrayList<>();
        reply.json()
                .get("results")
                .forEach(row ->
                        outcomes.add(
                                row.path("externalNumber").asString("")
                                        + " "
                                        + row.path("outcome").asString("")
                                        + " "
                                        + row.path("appliedSteps").asInt()));
        return outcomes;
    }

    private static Map<String, Object> row(String number, String at, String idNumber) {
        Map<String, Object> row = County.report(idNumber);
        row.put("externalNumber", number);
        row.put("registeredAt", at);
        row.put("worker", "w-1");
        return row;
    }

    private static List<Map<String, Object>> life() {
        return List.of(
                Map.of("type", "ROUTED", "at", "2024-03-02T10:00:00+08:00", "unit", "u-police"),
                Map.of("type", "ACCEPTED", "at", "2024-03-03T10:00:00+08:00"),
                Map.of(
                        "type", "REPLIED",
                        "at", "2024-03-10T10:00:00+08:00",
                        "outcome", "SUPPORTED",
                        "text", "done"),
                Map.of(
                        "type",
                        "RESOLVED",
                        "at",
                        "2024-03-11T10:00:00+08:00",
                        "kind",
                        "SUBSTANTIVE"),
                Map.of("type", "CLOSED", "at", "2024-03-12T10:00:00+08:00", "evidence", "photo"));
    }

    /** Records of their own, each its command; a second run finds them. */
    @Test
    void aRowMayCarryItsLeaderItsVisitItsMediationAndItsPledge() {
        county.importer.post("/api/directory-batches", directory());
        var body =
                Client.body(
                        "body", "b-town",
                        "region", "451324100",
                        "kind", "township",
                        "name", "b",
                        "from", "2000-01-01");
        county.importer.post("/api/directory-batches", Map.of("mediationBodies", List.of(body)));
        Map<String, Object> row = row("C-1", "2024-03-01T09:00:00+08:00", IdNumbers.of(18));
        row.put("kind", "APPEAL");
        row.put("channel", "VISIT");
        row.put("parties", List.of(Map.of("role", "PETITIONER", "idNumber", IdNumbers.of(18))));
        List<Map<String, Object>> steps = new ArrayList<>(life().subList(0, 2));
        String at = "2024-03-04T10:00:00+08:00";
        steps.add(
                Client.body(
                        "type", "LEADER_TOOK",
                        "at", at,
                        "leader", "l-1",
                        "unit", "u-police",
                        "origin", "POLICY"));
        steps.add(Client.body("type", "VISITED", "at", at, "text", "at home"));
        steps.add(Client.body("type", "HANDED_OVER", "at", at, "kind", "12.01", "text", "wages"));
        steps.add(
                Client.body(
                        "type",
                        "MEDIATION_OPENED",
                        "at",
                        at,
                        "rung",
                        "TOWNSHIP",
                        "body",
                        "b-town"));
        steps.add(Client.body("type", "ROUND_HELD", "at", "2024-03-06T10:00:00+08:00"));
        steps.add(
                Client.body(
                        "type", "AGREED",
                        "at", "2024-03-06T10:00:00+08:00",
                        "text", "paid in May",
                        "amountFen", 50_000));
        steps.addAll(life().subList(2, 4));
        steps.add(Client.body("type", "PLEDGED", "at", "2024-03-11T11:00:00+08:00"));
        steps.addAll(life().subList(4, 5));
        row.put("steps", steps);
        Reply reply = county.importer.post("/api/imports", Map.of("rows", List.of(row)));
        assertThat(outcomes(reply)).as(reply.toString()).containsExactly("C-1 IMPORTED 12");
        String matter = reply.json().at("/results/0/matterId").asString();
        assertThat(Streams.types(server, "dispute." + matter))
                .endsWith("dispute.round-held.v1", "dispute.agreement-reached.v1");
        assertThat(Streams.types(server, matter)).contains("matter.mediation-returned.v1");
        assertThat(Streams.types(server, "leader-case." + matter))
                .containsExactly(
                        "leader.case-taken.v1",
                        "leader.case-resolved.v1",
                        "leader.case-released.v1");
        Reply again = county.importer.post("/api/imports", Map.of("rows", List.of(row)));
        assertThat(outcomes(again)).containsExactly("C-1 ALREADY 12");
    }

    @Test
    void aRowMayCarryExtensionReviewAndAftercare() {
        county.importer.post("/api/directory-batches", directory());
        Map<String, Object> row = row("B-1", "2024-03-01T09:00:00+08:00", IdNumbers.of(17));
        row.put("kind", "APPEAL");
        row.put("channel", "VISIT");
        row.put("worker", null);
        row.put("parties", List.of(Map.of("role", "PETITIONER", "idNumber", IdNumbers.of(17))));
        row.put("steps", longLife());
        Reply reply = county.importer.post("/api/imports", Map.of("rows", List.of(row)));
        assertThat(outcomes(reply)).as(reply.toString()).containsExactly("B-1 IMPORTED 11");
    }

    private static List<Map<String, Object>> longLife() {
        List<Map<String, Object>> steps = new ArrayList<>();
        step(steps, "2024-03-02", "ROUTED", "unit", "u-police");
        step(steps, "2024-03-03", "ACCEPTED");
        step(
                steps,
                "2024-04-20",
                "EXTENDED",
                "days",
                30,
                "approvedBy",
                "head",
                "toldOn",
                "2024-04-20",
                "reason",
                "a survey");
        step(steps, "2024-05-20", "REPLIED", "outcome", "NOT_SUPPORTED", "text", "no");
        step(
                steps,
                "2024-06-01",
                "REVIEW_APPLIED",
                "level",
                "REVIEW",
                "organ",
                "u-justice",
                "reason",
                "r");
        step(
                steps,
                "2024-06-20",
                "REVIEW_DECIDED",
                "level",
                "REVIEW",
                "outcome",
                "UPHELD",
                "text",
                "t");
        step(steps, "2024-06-25", "RESOLVED", "kind", "PROCEDURAL");
        step(steps, "2024-06-26", "CLOSED", "evidence", "photo");
        step(steps, "2024-06-27", "RATED", "body", "UNIT", "satisfaction", "SATISFIED");
        step(steps, "2024-06-28", "ASSESSED", "verdict", "SOUND", "text", "t");
        step(steps, "2024-07-10", "FOLLOWED_UP", "result", "CARRIED_OUT");
        return steps;
    }

    private static void step(
            List<Map<String, Object>> steps, String day, String type, Object... more) {
        Map<String, Object> step = Client.body(more);
        step.put("type", type);
        step.put("at", day + "T10:00:00+08:00");
        steps.add(step);
    }
}
