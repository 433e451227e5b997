package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import fengqiao.command.leader.LeaderCases;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Matters whose origin obliges a leader get their case in the same commit, and never two. */
class CasesIT {
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

    private static Map<String, Object> visit(int person, Object... visit) {
        Map<String, Object> report = County.report();
        report.put("region", County.VILLAGE);
        report.put("kind", "APPEAL");
        report.put("channel", "VISIT");
        report.put(
                "parties", List.of(Map.of("role", "PETITIONER", "idNumber", IdNumbers.of(person))));
        report.put("visit", Client.body(visit));
        return report;
    }

    private static String registered(Map<String, Object> report) {
        Reply receipt = county.office.post("/api/matters", report);
        assertThat(receipt.status()).as(receipt.toString()).isIn(200, 201);
        return receipt.text("matterId");
    }

    private static @Nullable RecordId inHand(String matter) {
        return server.bean(LeaderCases.class).inHand(new MatterId(matter));
    }

    private static String origin(String matter) {
        RecordId owed = inHand(matter);
        assertThat(owed).as("case of " + matter).isNotNull();
        return Client.JSON
                .readTree(Streams.first(server, String.valueOf(owed)))
                .path("origin")
                .asString();
    }

    @Test
    void aGroupOrOutsideVisitAtCityLevelIsOwedALeaderFromItsRegistration() {
        Map<String, Object> group = visit(301, "level", "CITY");
        group.put("persons", 6);
        assertThat(origin(registered(group))).isEqualTo("GROUP_VISIT");
        String outside = registered(visit(302, "level", "NATIONAL", "outsideReception", true));
        assertThat(origin(outside)).isEqualTo("OUTSIDE_VISIT");
        assertThat(inHand(registered(visit(303, "level", "COUNTY", "outsideReception", true))))
                .isNull();
    }

    @Test
    void aLaterVisitObligesTooAndOnlyOnce() {
        String matter = registered(visit(304));
        assertThat(inHand(matter)).isNull();
        Map<String, Object> again = visit(304, "level", "PROVINCE", "outsideReception", true);
        assertThat(registered(again)).isEqualTo(matter);
        RecordId owed = inHand(matter);
        assertThat(origin(matter)).isEqualTo("OUTSIDE_VISIT");
        Map<String, Object> group = visit(304, "level", "CITY");
        group.put("persons", 9);
        assertThat(registered(group)).isEqualTo(matter);
        assertThat(inHand(matter)).isEqualTo(owed);
    }

    @Test
    void whatIsAssignedFromAboveLaterIsOwedALeader() {
        String matter = registered(visit(305));
        Reply assigned =
                county.office.post(
                        "/api/matters/" + matter + "/superior-assignments",
                        Map.of("level", "PROVINCE"));
        assertThat(assigned.status()).as(assigned.toString()).isEqualTo(200);
        assertThat(origin(matter)).isEqualTo("SUPERIOR_ASSIGNMENT");
    }

    @Test
    void hardProblemsOfScreeningAreOwedALeader() {
        String found = registered(visit(306));
        Map<String, Object> day =
                Client.body(
                        "grid",
                        County.GRID,
                        "outcome",
                        "REPORTED_UP",
                        "found",
                        1,
                        "matters",
                        List.of(found),
                        "hard",
                        List.of(found));
        assertThat(county.worker.post("/api/daily-screenings", day).status()).isEqualTo(200);
        assertThat(origin(found)).isEqualTo("SCREENED_PROBLEM");

        Reply finding =
                county.office.post(
                        "/api/findings",
                        Map.of(
                                "region",
                                County.CODE,
                                "field",
                                "wages",
                                "department",
                                "u-justice",
                                "level",
                                "WARNING",
                                "text",
                                "arrears"));
        String marks = "/api/findings/" + finding.text("id") + "/hard-problems";
        assertThat(county.office.post(marks, Map.of("matter", "nobody")).text("code"))
                .isEqualTo("record.matter-unknown");
        String matter = registered(visit(307));
        assertThat(county.office.post(marks, Map.of("matter", matter)).status()).isEqualTo(200);
        assertThat(origin(matter)).isEqualTo("SCREENED_PROBLEM");
    }

    @Test
    void aCountyMayAddRepeatsAndSkipLevelGroups() {
        Map<String, Object> skipping = visit(308, "level", "COUNTY", "skipLevel", true);
        skipping.put("persons", 6);
        assertThat(inHand(registered(skipping))).isNull();
        publish(
                "clock,days,day_kind,article\nCASE_SKIP_LEVEL_GROUP,5,NUMBER,policy\n"
                        + "CASE_REPEAT,2,NUMBER,policy\n");
        Map<String, Object> later = visit(309, "level", "COUNTY", "skipLevel", true);
        later.put("persons", 6);
        assertThat(origin(registered(later))).isEqualTo("POLICY");
        String matter = registered(visit(310));
        assertThat(inHand(matter)).isNull();
        assertThat(registered(visit(310))).isEqualTo(matter);
        assertThat(origin(matter)).isEqualTo("POLICY");
    }

    private static void publish(String csv) {
        Reply published =
                Client.of(server, "steward-1", "STEWARD", County.CODE)
                        .post(
                                "/api/rule-sets",
                                Client.body(
                                        "id",
                                        "case-policy",
                                        "version",
                                        1,
                                        "zh",
                                        "领导包案范围",
                                        "en",
                                        "Cases leaders take",
                                        "from",
                                        LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                                        "csv",
                                        csv));
        assertThat(published.status()).as(published.toString()).isEqualTo(201);
    }
}
