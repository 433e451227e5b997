package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is done for a few matters only, as the steps of a row: each by the rules of its command. */
class ImportKeyWorkIT {
    private static CommandServer server;
    private static County county;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        for (String unit : List.of("u-review", "u-city", "u-court")) {
            Map<String, Object> body =
                    Client.body(
                            "unit", unit, "region", County.CODE, "kind", "office", "name", unit);
            assertThat(county.office.post("/api/units", body).status()).isEqualTo(201);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, Object> appeal(
            String number, int person, List<Map<String, Object>> steps) {
        Map<String, Object> row = County.report(IdNumbers.of(person));
        row.put("kind", "APPEAL");
        row.put("channel", "VISIT");
        row.put("parties", List.of(Map.of("role", "PETITIONER", "idNumber", IdNumbers.of(person))));
        row.put("externalNumber", number);
        row.put("registeredAt", "2024-03-01T09:00:00+08:00");
        row.put("steps", steps);
        return row;
    }

    private static Map<String, Object> step(String day, String type, Object... more) {
        Map<String, Object> step = Client.body(more);
        step.put("type", type);
        step.put("at", day + "T10:00:00+08:00");
        return step;
    }

    private static List<Map<String, Object>> accepted() {
        List<Map<String, Object>> steps = new ArrayList<>();
        steps.add(step("2024-03-02", "ROUTED", "unit", "u-police"));
        steps.add(step("2024-03-03", "ACCEPTED"));
        return steps;
    }

    private static Reply send(List<Map<String, Object>> rows) {
        Reply reply = county.importer.post("/api/imports", Map.of("rows", rows));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply;
    }

    private static void outcome(Reply reply, int row, String outcome, int steps) {
        assertThat(said(reply, row, "outcome")).as(reply.toString()).isEqualTo(outcome);
        assertThat(said(reply, row, "appliedSteps")).isEqualTo(Integer.toString(steps));
    }

    private static String said(Reply reply, int row, String what) {
        return reply.json().at("/results/" + row + "/" + what).asString("");
    }

    private static List<Map<String, String>> five() {
        return List.of("lawyer", "judge", "police", "justice", "village").stream()
                .map(duty -> Map.of("post", "p-" + duty, "duty", duty))
                .toList();
    }

    private static List<Map<String, Object>> untilTheReply() {
        List<Map<String, Object>> steps = accepted();
        steps.add(step("2024-03-04", "PLAN_ADOPTED", "text", "p", "target", "2024-04-30"));
        steps.add(step("2024-03-04", "TEAM_APPOINTED", "members", five()));
        steps.add(step("2024-03-05", "CARD_ISSUED", "colour", "YELLOW", "reason", "slow"));
        steps.add(step("2024-03-06", "HEARING_OPENED", "text", "the boundary"));
        steps.add(step("2024-03-08", "HEARING_CONCLUDED", "text", "as the map says"));
        steps.add(step("2024-03-09", "CARD_RELEASED", "reason", "heard"));
        steps.add(step("2024-03-10", "REPLIED", "outcome", "NOT_SUPPORTED", "text", "no"));
        return steps;
    }

    private static List<Map<String, Object>> reviews(String reReviewed) {
        List<Map<String, Object>> steps = new ArrayList<>();
        steps.add(applied("2024-03-20", "REVIEW", "u-review"));
        steps.add(decided("2024-04-10", "REVIEW"));
        steps.add(applied(reReviewed, "RE_REVIEW", "u-city"));
        return steps;
    }

    private static Map<String, Object> applied(String day, String level, String organ) {
        return step(day, "REVIEW_APPLIED", "level", level, "organ", organ, "reason", "r");
    }

    private static Map<String, Object> decided(String day, String level) {
        return step(day, "REVIEW_DECIDED", "level", level, "outcome", "UPHELD", "text", "t");
    }

    @Test
    void planTeamHearingCardAndBothReviewsGoThroughAndMakeItFinal() {
        List<Map<String, Object>> steps = untilTheReply();
        steps.addAll(reviews("2024-05-10"));
        steps.add(step("2024-05-12", "HEARING_OPENED"));
        steps.add(step("2024-05-13", "HEARING_CONCLUDED", "text", "heard again"));
        steps.add(decided("2024-06-01", "RE_REVIEW"));
        Map<String, Object> row = appeal("K-1", 21, steps);
        Reply reply = send(List.of(row));
        outcome(reply, 0, "IMPORTED", 15);
        String matter = said(reply, 0, "matterId");
        assertThat(Streams.types(server, matter))
                .containsSubsequence(
                        "matter.plan-adopted.v1",
                        "matter.team-appointed.v1",
                        "matter.hearing-opened.v1",
                        "matter.hearing-concluded.v1",
                        "matter.replied.v1",
                        "matter.review-decided.v1",
                        "matter.review-decided.v1");
        assertThat(Streams.last(server, matter)).contains("\"last\":true");
        assertThat(Streams.types(server, "supervision." + matter))
                .containsExactly("supervision.card-changed.v1", "supervision.card-changed.v1");
        outcome(send(List.of(row)), 0, "ALREADY", 15);
    }

    @Test
    void aStepThatARuleRefusesIsNamedAndWaitsForItsCorrection() {
        List<Map<String, Object>> late = untilTheReply();
        late.addAll(reviews("2024-05-11"));
        late.add(decided("2024-06-01", "RE_REVIEW"));
        Map<String, Object> good = appeal("K-3", 23, accepted());
        Reply reply = send(List.of(appeal("K-2", 22, late), good));
        outcome(reply, 0, "PARTIAL", 11);
        assertThat(said(reply, 0, "error/code")).isEqualTo("review.late");
        assertThat(said(reply, 0, "error/field")).isEqualTo("steps[11]");
        assertThat(said(reply, 0, "error/message")).contains("2024-05-10");
        outcome(reply, 1, "IMPORTED", 2);

        List<Map<String, Object>> mended = untilTheReply();
        mended.addAll(reviews("2024-05-10"));
        mended.add(decided("2024-06-01", "RE_REVIEW"));
        outcome(send(List.of(appeal("K-2", 22, mended))), 0, "IMPORTED", 13);
    }

    @Test
    void whoReviewedDoesNotReviewAgainAndNobodyRepliesDuringAHearing() {
        List<Map<String, Object>> own = untilTheReply();
        own.addAll(reviews("2024-05-10").subList(0, 2));
        own.add(applied("2024-05-10", "RE_REVIEW", "u-review"));
        List<Map<String, Object>> heard = accepted();
        heard.add(step("2024-03-06", "HEARING_OPENED"));
        heard.add(step("2024-03-10", "REPLIED", "outcome", "EXPLAINED", "text", "t"));
        Reply reply = send(List.of(appeal("K-4", 24, own), appeal("K-5", 25, heard)));
        assertThat(said(reply, 0, "error/code")).isEqualTo("review.own");
        assertThat(said(reply, 0, "error/field")).isEqualTo("steps[11].organ");
        assertThat(said(reply, 1, "error/code")).isEqualTo("hearing.open");
        assertThat(said(reply, 1, "error/field")).isEqualTo("steps[3]");
    }

    private static List<Map<String, Object>> mediated(String appliedOn) {
        List<Map<String, Object>> steps = accepted();
        steps.add(step("2024-03-04", "HANDED_OVER", "kind", "12.01", "text", "wages"));
        steps.add(step("2024-03-04", "MEDIATION_OPENED", "rung", "TOWNSHIP", "body", "b-town"));
        steps.add(step("2024-03-06", "ROUND_HELD"));
        steps.add(step("2024-03-06", "AGREED", "text", "paid in May"));
        steps.add(step(appliedOn, "CONFIRMATION_APPLIED", "court", "u-court"));
        return steps;
    }

    @Test
    void aCourtConfirmsInTimeTakesLongerOrDeclines() {
        List<Map<String, Object>> confirmed = mediated("2024-03-10");
        confirmed.add(step("2024-03-12", "CONFIRMATION_TAKEN_UP"));
        confirmed.add(
                step("2024-03-20", "CONFIRMATION_EXTENDED", "days", 10, "reason", "a survey"));
        confirmed.add(
                step("2024-04-02", "CONFIRMATION_DECIDED", "decision", "CONFIRMED", "ruling", "1"));
        List<Map<String, Object>> declined = mediated("2024-03-10");
        declined.add(step("2024-03-12", "CONFIRMATION_DECLINED", "reason", "elsewhere"));
        List<Map<String, Object>> late = mediated("2024-04-06");
        List<Map<String, Object>> tooLong = mediated("2024-03-10");
        tooLong.add(step("2024-03-12", "CONFIRMATION_TAKEN_UP"));
        tooLong.add(step("2024-03-20", "CONFIRMATION_EXTENDED", "days", 11, "reason", "r"));
        Reply reply =
                send(
                        List.of(
                                appeal("K-6", 26, confirmed),
                                appeal("K-7", 27, declined),
                                appeal("K-8", 28, late),
                                appeal("K-9", 29, tooLong)));
        outcome(reply, 0, "IMPORTED", 10);
        assertThat(Streams.types(server, "dispute." + said(reply, 0, "matterId")))
                .endsWith(
                        "dispute.confirmation-applied.v1",
                        "dispute.confirmation-taken-up.v1",
                        "dispute.confirmation-extended.v1",
                        "dispute.confirmation-decided.v1");
        outcome(reply, 1, "IMPORTED", 8);
        assertThat(said(reply, 2, "error/code")).isEqualTo("confirmation.late");
        assertThat(said(reply, 2, "error/field")).isEqualTo("steps[6]");
        assertThat(said(reply, 3, "error/code")).isEqualTo("confirmation.extension");
        assertThat(said(reply, 3, "error/field")).isEqualTo("steps[8].days");
    }

    @Test
    void aLeadersCardIsBlueAndTheClosingTakesDownWhatHangs() {
        List<Map<String, Object>> blue = accepted();
        blue.add(step("2024-03-05", "SUPERVISED", "leader", "l-1", "reason", "many households"));
        blue.add(step("2024-03-08", "SUPERVISION_ENDED", "leader", "l-1", "reason", "settled"));
        List<Map<String, Object>> closed = accepted();
        closed.add(step("2024-03-05", "CARD_ISSUED", "colour", "RED", "reason", "slow"));
        closed.add(step("2024-03-10", "REPLIED", "outcome", "SUPPORTED", "text", "t"));
        closed.add(step("2024-03-11", "RESOLVED", "kind", "SUBSTANTIVE"));
        closed.add(step("2024-03-12", "CLOSED", "evidence", "photo"));
        List<Map<String, Object>> nothing = accepted();
        nothing.add(step("2024-03-05", "CARD_RELEASED", "reason", "r"));
        Reply reply =
                send(
                        List.of(
                                appeal("K-10", 30, blue),
                                appeal("K-11", 31, closed),
                                appeal("K-12", 32, nothing)));
        outcome(reply, 0, "IMPORTED", 4);
        assertThat(Streams.first(server, "supervision." + said(reply, 0, "matterId")))
                .contains("\"to\":\"BLUE\"", "\"reason\"")
                .doesNotContain("households");
        outcome(reply, 1, "IMPORTED", 6);
        assertThat(Streams.last(server, "supervision." + said(reply, 1, "matterId")))
                .contains("MATTER_ENDED");
        assertThat(said(reply, 2, "error/code")).isEqualTo("supervision.no-card");
        assertThat(said(reply, 2, "error/field")).isEqualTo("steps[2]");
    }
}
