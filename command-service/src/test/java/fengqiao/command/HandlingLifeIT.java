package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An appeal through handling, review, aftercare and back again over HTTP, on the real log. */
class HandlingLifeIT {
    private static final String TODAY = LegalDay.of(Instant.now()).toString();
    private static CommandServer server;
    private static County county;
    private static Client city;
    private static Client assessor;
    private static Client citizen;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        city = Client.of(server, "city-1", "REVIEWER", County.CODE).with("unit", "u-police");
        assessor = Client.of(server, "assessor-1", "ASSESSOR", County.CODE);
        citizen = new Client(server.port(), Map.of());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A matter that went from registration to acceptance. */
    private record Case(String path, String receipt, String code) {
        Reply post(Client caller, String resource, Object... body) {
            return caller.post(path + "/" + resource, Client.body(body));
        }

        void done(Client caller, String state, String resource, Object... body) {
            Reply reply = post(caller, resource, body);
            assertThat(reply.status()).as(resource + " " + reply).isEqualTo(200);
            assertThat(reply.text("state")).as(resource).isEqualTo(state);
        }

        Reply refused(Client caller, String code, String resource, Object... body) {
            Reply reply = post(caller, resource, body);
            assertThat(reply.text("code")).as(resource + " " + reply).isEqualTo(code);
            return reply;
        }
    }

    private static Case accepted(int person) {
        Map<String, Object> appeal = County.report();
        appeal.put("kind", "APPEAL");
        appeal.put("channel", "VISIT");
        appeal.put(
                "parties", List.of(Map.of("role", "PETITIONER", "idNumber", IdNumbers.of(person))));
        Reply receipt = county.office.post("/api/matters", appeal);
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(201);
        var matter =
                new Case(
                        "/api/matters/" + receipt.text("matterId"),
                        receipt.text("receiptNumber"),
                        receipt.text("queryCode"));
        matter.done(county.office, "ROUTED", "routings", "unit", "u-justice");
        matter.done(county.justice, "ACCEPTED", "acceptances", "notice", "ON_THE_SPOT");
        return matter;
    }

    private static void closed(Case matter) {
        matter.done(county.justice, "REPLIED", "replies", "outcome", "EXPLAINED", "text", "so");
        matter.done(county.justice, "RESOLVED", "resolutions", "kind", "PROCEDURAL");
        matter.done(county.office, "CLOSED", "closures", "evidence", "photograph");
    }

    @Test
    void itIsHandledWithPlanTeamExtensionAndHearing() {
        Case matter = accepted(40);
        matter.done(county.justice, "ACCEPTED", "plans", "text", "visit, measure, talk");
        matter.done(county.justice, "ACCEPTED", "progress-notes", "text", "visited");
        List<Map<String, Object>> five = new ArrayList<>();
        for (String post : List.of("p-1", "p-2", "p-3", "p-4", "p-5")) {
            five.add(Map.of("post", post, "duty", "lawyer"));
        }
        matter.refused(county.office, "request.field", "teams", "members", five.subList(0, 4));
        matter.done(county.office, "ACCEPTED", "teams", "members", five);
        Object[] weekly = {"duty", "WEEKLY_JUDGEMENT", "text", "calm"};
        matter.done(county.office, "ACCEPTED", "team-reports", weekly);
        assertThat(
                        matter.refused(county.office, "team.reported", "team-reports", weekly)
                                .text("earliest"))
                .isGreaterThan(TODAY);
        Object[] longer = {
            "days", 30, "approvedBy", "head", "toldOn", TODAY, "reason", "a survey is awaited"
        };
        matter.done(county.justice, "ACCEPTED", "extensions", longer);
        matter.refused(county.justice, "extension.used", "extensions", longer);
        matter.done(county.justice, "ACCEPTED", "hearings");
        matter.refused(
                county.justice, "hearing.open", "replies", "outcome", "EXPLAINED", "text", "so");
        matter.done(county.justice, "ACCEPTED", "hearing-conclusions", "findings", "heard");
        Object[] tie = {"handler", "justice-9", "ground", "TIE_TO_PETITIONER"};
        matter.done(county.justice, "ACCEPTED", "recusals", tie);
        Client recused = county.justice.with("sub", "justice-9");
        Reply kept = matter.refused(recused, "handler.recused", "progress-notes", "text", "x");
        assertThat(kept.status()).isEqualTo(403);
    }

    @Test
    void itIsReviewedTwiceAndWhatIsRevokedComesBack() {
        Case matter = accepted(41);
        matter.done(
                county.justice,
                "REPLIED",
                "replies",
                "outcome",
                "NOT_SUPPORTED",
                "text",
                "no",
                "grounds",
                "the deed of 1998");
        matter.refused(county.office, "review.own", "reviews", "organ", "u-justice", "reason", "r");
        matter.done(county.office, "REPLIED", "reviews", "organ", "u-police", "reason", "r");
        matter.refused(county.justice, "review.under-way", "resolutions", "kind", "PROCEDURAL");
        Reply early = matter.refused(county.office, "matter.state", "re-reviews", "reason", "r");
        assertThat(early.text("earliest")).isGreaterThan(TODAY);
        Client other = city.with("unit", "u-other");
        Object[] upheld = {"outcome", "UPHELD", "text", "as before"};
        matter.refused(other, "review.organ", "review-decisions", upheld);
        matter.done(city, "REPLIED", "review-decisions", upheld);

        Map<String, Object> application = byReceipt(matter, "level", "RE_REVIEW", "reason", "r");
        application.put("queryCode", "00000000");
        assertThat(citizen.post("/api/review-applications", application).status()).isEqualTo(404);
        application.put("queryCode", matter.code());
        Reply applied = citizen.post("/api/review-applications", application);
        assertThat(applied.status()).as(applied.toString()).isEqualTo(200);
        Client province = city.with("unit", "u-province");
        matter.refused(county.office, "review.own", "review-assignments", "organ", "u-police");
        matter.refused(county.office, "unit.unknown", "review-assignments", "organ", "u-province");
        Object body =
                Map.of(
                        "unit",
                        "u-province",
                        "region",
                        County.CODE,
                        "kind",
                        "office",
                        "name",
                        "u-province");
        assertThat(county.office.post("/api/units", body).status()).isEqualTo(201);
        matter.done(county.office, "REPLIED", "review-assignments", "organ", "u-province");
        matter.refused(
                county.office, "review.assigned", "review-assignments", "organ", "u-province");
        matter.refused(city, "review.organ", "re-review-decisions", upheld);
        matter.done(
                province,
                "ACCEPTED",
                "re-review-decisions",
                "outcome",
                "REVOKED",
                "text",
                "measure again");
        closed(matter);
    }

    private static Map<String, Object> byReceipt(Case matter, Object... more) {
        Map<String, Object> body = Client.body(more);
        body.put("receiptNumber", matter.receipt());
        body.put("queryCode", matter.code());
        return body;
    }

    @Test
    void afterItsEndItIsRatedJudgedAndFollowedUp() {
        Case matter = accepted(42);
        assertThat(
                        matter.refused(
                                        county.office,
                                        "matter.state",
                                        "follow-ups",
                                        "result",
                                        "CARRIED_OUT")
                                .text("earliest"))
                .as("when the reply is due")
                .isGreaterThan(TODAY);
        closed(matter);
        matter.refused(
                county.office,
                "pledge.condition",
                "pledges",
                "signedOn",
                TODAY,
                "voluntary",
                false);
        matter.done(county.office, "CLOSED", "pledges", "signedOn", TODAY, "voluntary", true);
        Map<String, Object> rating = byReceipt(matter, "body", "UNIT", "satisfaction", "SATISFIED");
        assertThat(citizen.post("/api/ratings", rating).status()).isEqualTo(200);
        assertThat(citizen.post("/api/ratings", rating).text("code")).isEqualTo("rating.twice");
        matter.done(
                county.office, "CLOSED", "ratings", "body", "OFFICE", "satisfaction", "SATISFIED");
        matter.refused(
                assessor.with("unit", "u-justice"),
                "quality.own",
                "quality-reviews",
                "verdict",
                "SOUND",
                "findings",
                "f");
        matter.done(
                assessor, "ACCEPTED", "quality-reviews", "verdict", "ERROR", "findings", "no date");
        closed(matter);
        matter.done(assessor, "CLOSED", "quality-reviews", "verdict", "SOUND", "findings", "f");
        matter.refused(
                county.office.with("unit", "u-justice"),
                "follow-up.handler",
                "follow-ups",
                "result",
                "CARRIED_OUT");
        matter.done(
                county.office,
                "ACCEPTED",
                "follow-ups",
                "result",
                "NOT_CARRIED_OUT",
                "reopenReason",
                "the wall stands");
    }

    @Test
    void aReceiptIsTriedTenTimesAMinute() {
        Case matter = accepted(43);
        Map<String, Object> wrong =
                byReceipt(matter, "body", "OFFICE", "satisfaction", "SATISFIED");
        wrong.put("queryCode", "00000000");
        for (int i = 0; i < 10; i++) {
            assertThat(citizen.post("/api/ratings", wrong).text("code"))
                    .isEqualTo("receipt.unknown");
        }
        Reply late = citizen.post("/api/ratings", wrong);
        assertThat(late.status()).isEqualTo(429);
        assertThat(late.header("Retry-After")).isEqualTo("60");
    }
}
