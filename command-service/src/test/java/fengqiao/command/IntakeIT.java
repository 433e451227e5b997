package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every way a matter comes in, and what the registrar says about earlier ones. */
class IntakeIT {
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

    private static Map<String, Object> appeal(int person) {
        Map<String, Object> report = new LinkedHashMap<>(County.report());
        report.put("kind", "APPEAL");
        report.put("channel", "VISIT");
        report.remove("persons");
        report.put("parties", List.of(Map.of("idNumber", IdNumbers.of(person))));
        return report;
    }

    private static Reply post(Client caller, Map<String, Object> report, Object... more) {
        Map<String, Object> body = new LinkedHashMap<>(report);
        body.putAll(Client.body(more));
        return caller.post("/api/matters", body);
    }

    /** What the county publishes holds in place of the shipped catalogue, from its day on. */
    @Test
    void pathwaysAreThoseOfTheCountyWithTheirLimits() {
        var entry =
                Client.body(
                        "code", "31.5.90",
                        "route", "ADMINISTRATIVE_DUTY",
                        "zh", "欠薪投诉",
                        "law", "条例",
                        "days", 7,
                        "dayKind", "WORKING");
        Reply published =
                county.office.post(
                        "/api/pathway-catalogues",
                        Map.of(
                                "county",
                                County.CODE,
                                "from",
                                "2024-01-01",
                                "entries",
                                List.of(entry)));
        assertThat(published.status()).as(published.toString()).isEqualTo(201);
        String matter = post(county.office, appeal(120)).text("matterId");
        String path = "/api/matters/" + matter;
        var shipped = Map.of("pathway", "31.1.01", "reason", "a civil claim");
        assertThat(county.office.post(path + "/guidances", shipped).text("code"))
                .isEqualTo("pathway.unknown");
        var routing = Map.of("unit", "u-justice", "pathway", "31.5.90");
        Reply routed = county.office.post(path + "/routings", routing);
        assertThat(routed.status()).as(routed.toString()).isEqualTo(200);
        assertThat(county.justice.post(path + "/acceptances", Map.of()).status()).isEqualTo(200);
        var clocks = Client.JSON.readTree(Streams.last(server, matter)).path("clocks");
        assertThat(clocks.size()).isEqualTo(1);
        assertThat(clocks.path(0).path("rule").path("set").asString())
                .isEqualTo("pathway-catalogue");
        assertThat(clocks.path(0).path("inputs").path("days").asInt()).isEqualTo(7);
        // from here on the county's own catalogue would be every other test's
        var back = Client.body("code", "31.1.01", "route", "LITIGATION_OR_ARBITRATION");
        back.put("zh", "民事诉讼");
        back.put("law", "民事诉讼法");
        county.office.post(
                "/api/pathway-catalogues",
                Map.of("county", County.CODE, "from", "2024-01-02", "entries", List.of(back)));
    }

    @Test
    void aGroupAtTheCountyWithAllItsParticulars() {
        Reply reply =
                post(
                        county.office,
                        appeal(101),
                        "persons",
                        12,
                        "visit",
                        Map.of(
                                "subChannel",
                                "county-hall",
                                "level",
                                "COUNTY",
                                "intakePoint",
                                County.CODE,
                                "representatives",
                                4,
                                "skipLevel",
                                true),
                        "amountFen",
                        1_250_000,
                        "tags",
                        List.of("cross-region", "wages"),
                        "agent",
                        Map.of("kind", "VILLAGE_CADRE", "post", "c-1"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        Reply six =
                post(
                        county.office,
                        appeal(102),
                        "persons",
                        12,
                        "visit",
                        Map.of("representatives", 6));
        assertThat(six.text("code")).as(six.toString()).isEqualTo("visit.representatives");
        assertThat(six.text("article")).contains("20");
    }

    @Test
    void aGridWorkerFilesForACitizenWhoStaysThePetitioner() {
        Map<String, Object> agent = Map.of("kind", "GRID_WORKER", "post", "w-1");
        Reply first = post(county.worker, appeal(103), "agent", agent);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        Reply again = post(county.office, appeal(103));
        assertThat(again.text("linkedTo")).isEqualTo(first.text("matterId"));
        assertThat(post(county.worker, appeal(104)).status()).isEqualTo(400);
        Reply foreign =
                post(
                        county.worker,
                        appeal(104),
                        "agent",
                        Map.of("kind", "GRID_WORKER", "post", "w-2"));
        assertThat(foreign.status()).isEqualTo(400);
    }

    @Test
    void anUnsignedLetterHasNoPetitioner() {
        Map<String, Object> letter = appeal(1);
        letter.remove("parties");
        assertThat(post(county.office, letter, "channel", "LETTER").status()).isEqualTo(400);
        assertThat(post(county.office, letter, "channel", "LETTER", "unsigned", true).status())
                .isEqualTo(201);
    }

    @Test
    void theRegistrarMayHoldItApartAddItElsewhereOrCallItARepeat() {
        String first = post(county.office, appeal(105)).text("matterId");
        Reply noReason = post(county.office, appeal(105), "notRepeat", true);
        assertThat(noReason.status()).isEqualTo(400);
        Reply apart =
                post(county.office, appeal(105), "notRepeat", true, "repeatReason", "another wall");
        assertThat(apart.status()).as(apart.toString()).isEqualTo(201);
        assertThat(apart.text("matterId")).isNotEqualTo(first);

        Reply other =
                post(county.office, appeal(106), "linkTo", first, "repeatReason", "the same wall");
        assertThat(other.status()).as(other.toString()).isEqualTo(200);
        assertThat(other.text("linkedTo")).isEqualTo(first);

        Reply early = post(county.office, appeal(107), "repeatOf", first, "repeatReason", "again");
        assertThat(early.text("code")).isEqualTo("repeat.in-hand");
        county.office.post(
                "/api/matters/" + first + "/guidances",
                Map.of("pathway", "31.1.01", "reason", "a civil claim"));
        Reply repeat = post(county.office, appeal(107), "repeatOf", first, "repeatReason", "again");
        assertThat(repeat.text("repeatOf")).as(repeat.toString()).isEqualTo(first);
        Reply closed = post(county.office, appeal(108), "linkTo", first, "repeatReason", "again");
        assertThat(closed.text("code")).isEqualTo("repeat.not-in-hand");
        Reply nowhere = post(county.office, appeal(108), "linkTo", "none", "repeatReason", "again");
        assertThat(nowhere.text("code")).isEqualTo("repeat.unknown");
    }
}
