package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which matter it is: merged, withdrawn, transferred, disputed; and whose an accusation is. */
class LineageIT {
    private static final String WUGANG = "410481";
    private static CommandServer server;
    private static County county;
    private static Client there;
    private static Client discipline;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        there = Client.of(server, "office-2", "OFFICE", WUGANG);
        discipline = Client.of(server, "discipline-1", "DISCIPLINE", County.CODE);
        Map<String, ?> region = Map.of("code", WUGANG, "name", "w", "validFrom", "2000-01-01");
        assertThat(there.post("/api/regions", region).status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, Object> report(int person, String kind) {
        Map<String, Object> report = new LinkedHashMap<>(County.report());
        report.put("kind", kind);
        report.put("channel", "LETTER");
        report.put("parties", List.of(Map.of("idNumber", IdNumbers.of(person))));
        return report;
    }

    private static Reply appeal(int person) {
        return county.office.post("/api/matters", report(person, "APPEAL"));
    }

    private static Reply post(Client caller, Reply matter, String what, Object... body) {
        String path = "/api/matters/" + matter.text("matterId") + "/" + what;
        return caller.post(path, Client.body(body));
    }

    @Test
    void aMergedMattersPersonsHaveTheOtherInHand() {
        Reply one = appeal(201);
        Reply other = appeal(202);
        Reply merged =
                post(county.office, one, "merges", "into", other.text("matterId"), "reason", "x");
        assertThat(merged.text("state")).as(merged.toString()).isEqualTo("MERGED");
        assertThat(appeal(201).text("linkedTo")).isEqualTo(other.text("matterId"));
        assertThat(appeal(202).text("linkedTo")).isEqualTo(other.text("matterId"));
        Reply again =
                post(county.office, one, "merges", "into", other.text("matterId"), "reason", "x");
        assertThat(again.text("code")).isEqualTo("matter.state");
    }

    @Test
    void whatIsWithdrawnIsNoLongerInHand() {
        Reply matter = appeal(203);
        assertThat(post(county.office, matter, "withdrawals", "reason", "settled").text("state"))
                .isEqualTo("WITHDRAWN");
        Reply later = appeal(203);
        assertThat(later.text("repeatOf")).isEqualTo(matter.text("matterId"));
    }

    @Test
    void aTransferOpensItInTheOtherCountyInTheSameCommit() {
        Reply matter = appeal(204);
        appeal(204);
        Reply moved =
                post(county.office, matter, "transfers", "region", WUGANG, "reason", "not ours");
        assertThat(moved.text("state")).as(moved.toString()).isEqualTo("TRANSFERRED");
        String successor = Streams.successor(server, matter.text("matterId"));
        assertThat(Streams.types(server, successor))
                .containsExactly("matter.registered.v2", "matter.report-linked.v2");
        Reply guided =
                there.post(
                        "/api/matters/" + successor + "/guidances",
                        Map.of("pathway", "31.1.01", "reason", "a civil claim"));
        assertThat(guided.status()).as(guided.toString()).isEqualTo(200);
        assertThat(appeal(204).status()).isEqualTo(201);
    }

    @Test
    void unitsInDisputeGoToTheirSuperiorAndTheUnitDeterminedCannotObject() {
        Reply matter = appeal(205);
        post(county.office, matter, "routings", "unit", "u-justice");
        Reply disputed =
                post(
                        county.justice,
                        matter,
                        "jurisdiction-disputes",
                        "units",
                        List.of("u-justice", "u-police"),
                        "reason",
                        "police");
        assertThat(disputed.text("state")).as(disputed.toString()).isEqualTo("DISPUTED");
        post(
                county.office,
                matter,
                "jurisdiction-determinations",
                "unit",
                "u-police",
                "reason",
                "theirs");
        Reply objected = post(county.police, matter, "objections", "reason", "no");
        assertThat(objected.text("code"))
                .as(objected.toString())
                .isEqualTo("jurisdiction.determined");
        Reply urgent =
                post(
                        county.police,
                        matter,
                        "urgent-reports",
                        "urgency",
                        "URGENT",
                        "to",
                        "COUNTY",
                        "text",
                        "a slope moves");
        assertThat(urgent.status()).as(urgent.toString()).isEqualTo(200);
        Reply assigned =
                post(
                        county.office,
                        matter,
                        "superior-assignments",
                        "level",
                        "CITY",
                        "dueDay",
                        "2199-01-01");
        assertThat(assigned.status()).as(assigned.toString()).isEqualTo(200);
        Reply succeeded =
                post(county.office, matter, "successions", "unit", "u-justice", "reform", "MERGED");
        assertThat(succeeded.text("state")).as(succeeded.toString()).isEqualTo("ROUTED");
        assertThat(post(county.justice, matter, "acceptances").status()).isEqualTo(200);
    }

    @Test
    void linksAreMadeTakenBackAndGuidanceIsFollowed() {
        Reply one = appeal(206);
        Reply other = appeal(207);
        String id = other.text("matterId");
        assertThat(post(county.office, one, "links", "other", id, "reason", "one wall").status())
                .isEqualTo(200);
        assertThat(post(county.office, one, "unlinks", "other", id, "reason", "no").status())
                .isEqualTo(200);
        assertThat(post(county.office, one, "unlinks", "other", id, "reason", "no").text("code"))
                .isEqualTo("link.none");
        post(county.office, one, "guidances", "pathway", "31.1.01", "reason", "civil");
        Reply followed =
                post(
                        county.office,
                        one,
                        "guidance-follow-ups",
                        "outcome",
                        "TAKEN_UP",
                        "note",
                        "filed in May");
        assertThat(followed.text("state")).as(followed.toString()).isEqualTo("GUIDED");
    }

    @Test
    void whatTheAccusedUnitClosedReopensToAnother() {
        Map<String, Object> body = report(209, "ACCUSATION");
        Reply matter = county.office.post("/api/matters", body);
        post(discipline, matter, "routings", "unit", "u-police");
        post(county.police, matter, "acceptances");
        post(county.police, matter, "replies", "outcome", "EXPLAINED", "text", "nothing found");
        post(county.police, matter, "resolutions", "kind", "PROCEDURAL");
        assertThat(post(discipline, matter, "closures", "evidence", "told").text("state"))
                .isEqualTo("CLOSED");
        assertThat(post(discipline, matter, "accused-units", "unit", "u-police").text("state"))
                .isEqualTo("CLOSED");
        Reply reopened =
                post(discipline, matter, "reopenings", "reason", "found", "cause", "NEW_FACTS");
        assertThat(reopened.text("state")).as(reopened.toString()).isEqualTo("REGISTERED");
        assertThat(post(county.police, matter, "progress-notes", "text", "ours").text("code"))
                .isEqualTo("matter.unknown");
        assertThat(post(discipline, matter, "routings", "unit", "u-police").text("code"))
                .isEqualTo("accusation.accused-unit");
        assertThat(post(discipline, matter, "routings", "unit", "u-justice").text("state"))
                .isEqualTo("ROUTED");
        assertThat(post(county.justice, matter, "acceptances").text("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void anAccusationIsDisciplinesAndNeverTheAccusedUnits() {
        Map<String, Object> body = report(208, "ACCUSATION");
        body.put("accused", "u-police");
        Reply matter = county.office.post("/api/matters", body);
        assertThat(matter.status()).as(matter.toString()).isEqualTo(201);
        assertThat(post(county.office, matter, "routings", "unit", "u-justice").text("code"))
                .isEqualTo("matter.unknown");
        assertThat(post(discipline, matter, "routings", "unit", "u-police").text("code"))
                .isEqualTo("accusation.accused-unit");
        assertThat(post(discipline, matter, "routings", "unit", "u-justice").status())
                .isEqualTo(200);
        assertThat(post(county.police, matter, "acceptances").text("code"))
                .isEqualTo("matter.unknown");
        assertThat(post(county.justice, matter, "acceptances").status()).isEqualTo(200);
        assertThat(post(discipline, appeal(208), "withdrawals", "reason", "x").text("code"))
                .isEqualTo("auth.role");
        assertThat(county.office.post("/api/matters", body).text("linkedTo"))
                .isEqualTo(matter.text("matterId"));
    }
}
