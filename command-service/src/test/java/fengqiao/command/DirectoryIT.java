package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import fengqiao.command.directory.Catalogues;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Directories over HTTP: what is said changes what commands find. */
class DirectoryIT {
    private static final String DAY = "2024-07-01";
    private static CommandServer server;
    private static County county;
    private static Client steward;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        steward = Client.of(server, "steward-1", "STEWARD", County.CODE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Reply taken(String path, Map<String, Object> body) {
        Reply reply = steward.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isEqualTo(201);
        return reply;
    }

    private static void region(String code) {
        taken("/api/regions", Map.of("code", code, "name", code, "validFrom", "2000-01-01"));
    }

    @Test
    void regionsAreRenamedSplitMergedAndWithdrawnAndHeirsStandForThem() {
        region("451324100204");
        region("451324100205");
        region("451324100206");
        String old = "/api/regions/451324100204";
        taken(old + "/renamings", Map.of("name", "another", "from", DAY));
        taken(
                old + "/splits",
                Map.of(
                        "into",
                        List.of("451324100205", "451324100206"),
                        "heir",
                        "451324100206",
                        "from",
                        DAY));
        assertThat(steward.post(old + "/renamings", Map.of("name", "x", "from", DAY)).text("code"))
                .isEqualTo("directory.ended");
        taken(
                "/api/regions/451324100206/mergers",
                Map.of("into", "451324100205", "from", "2025-07-01"));
        taken(
                "/api/regions/451324100205/withdrawals",
                Map.of("heir", "451324100", "from", "2026-01-01"));

        var lookup = server.bean(DirectoryLookup.class);
        var grid = new RegionCode("451324100204001");
        assertThat(lookup.today(grid, LocalDate.parse("2024-06-30"))).isEqualTo(grid);
        assertThat(lookup.today(grid, LocalDate.parse(DAY)).value()).isEqualTo("451324100206");
        assertThat(lookup.today(grid, LocalDate.parse("2025-07-01")).value())
                .isEqualTo("451324100205");
        assertThat(lookup.today(grid, LocalDate.parse("2026-01-01")).value())
                .isEqualTo("451324100");
        Map<String, Object> report = County.report();
        report.put("region", "451324100204");
        assertThat(county.office.post("/api/matters", report).text("code"))
                .isEqualTo("region.unknown");
        assertThat(
                        steward.post(
                                        "/api/regions/451324999/renamings",
                                        Map.of("name", "x", "from", DAY))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void aUnitIsSucceededByAnother() {
        for (String unit : List.of("u-old", "u-new")) {
            taken(
                    "/api/units",
                    Map.of("unit", unit, "region", County.CODE, "kind", "land", "name", unit));
        }
        taken("/api/units/u-old/renamings", Map.of("name", "older", "from", "2020-01-01"));
        taken("/api/units/u-old/successions", Map.of("successor", "u-new", "from", DAY));
        var lookup = server.bean(DirectoryLookup.class);
        assertThat(lookup.acting(new UnitId("u-old"), LocalDate.parse("2024-06-30")).value())
                .isEqualTo("u-old");
        assertThat(lookup.acting(new UnitId("u-old"), LocalDate.parse(DAY)).value())
                .isEqualTo("u-new");
        assertThat(
                        steward.post(
                                        "/api/units/u-new/successions",
                                        Map.of("successor", "u-old", "from", DAY))
                                .text("code"))
                .isEqualTo("unit.unknown");
        Reply matter = county.office.post("/api/matters", County.report());
        assertThat(
                        county.office
                                .post(
                                        "/api/matters/" + matter.text("matterId") + "/routings",
                                        Map.of("unit", "u-old"))
                                .text("code"))
                .isEqualTo("unit.unknown");
    }

    @Test
    void leadersBodiesLiaisonsAndPointsAreFoundByOtherContexts() {
        Map<String, Object> leader =
                Client.body(
                        "leader", "l-1",
                        "region", County.CODE,
                        "post", "secretary",
                        "name", "Somebody",
                        "from", DAY);
        taken("/api/leaders", leader);
        assertThat(steward.post("/api/leaders", leader).text("state")).isEqualTo("AS_SAID");
        leader.put("name", "Another");
        taken("/api/leaders", leader);
        taken(
                "/api/leaders/l-1/links",
                Map.of(
                        "towns",
                        List.of("451324100"),
                        "departments",
                        List.of("u-justice"),
                        "from",
                        DAY));
        taken("/api/leaders/l-1/departures", Map.of("to", "2025-01-01"));
        taken(
                "/api/mediation-bodies",
                Map.of(
                        "body",
                        "b-1",
                        "region",
                        County.CODE,
                        "kind",
                        "labour",
                        "name",
                        "b",
                        "from",
                        DAY));
        taken(
                "/api/mediators",
                Map.of("mediator", "m-1", "body", "b-1", "name", "Somebody", "from", DAY));
        taken("/api/mediation-bodies/b-1/closures", Map.of("to", "2025-01-01"));
        taken("/api/liaisons", Map.of("village", County.VILLAGE, "name", "Somebody", "from", DAY));
        taken(
                "/api/intake-points",
                Map.of("point", "i-1", "region", County.GRID, "name", "hamlet", "from", DAY));

        var lookup = server.bean(DirectoryLookup.class);
        assertThat(lookup.regionOf(new LeaderId("l-1"))).isNotNull();
        assertThat(lookup.regionOf(new BodyId("b-1"))).isNotNull();
        assertThat(lookup.regionOf(new BodyId("b-none"))).isNull();
        var body = lookup.entry("mediation-body.b-1");
        assertThat(body).isNotNull();
        assertThat(body.endedBy(LocalDate.parse("2025-01-02"))).isTrue();
    }

    @Test
    void aPublishedTaxonomyReplacesTheShippedOneFromItsDay() {
        var before = LocalDate.parse("2024-12-31");
        var after = LocalDate.parse("2025-01-01");
        var place = new RegionCode("451326");
        steward.with("region", "451326")
                .post("/api/regions", Map.of("code", "451326", "name", "c", "validFrom", DAY));
        var catalogues = server.bean(Catalogues.class);
        assertThat(catalogues.category(place, after, "02.01.01")).isNotNull();
        Reply reply =
                steward.with("region", "451326")
                        .post(
                                "/api/taxonomies",
                                Map.of(
                                        "county",
                                        "451326",
                                        "from",
                                        "2025-01-01",
                                        "entries",
                                        List.of(Map.of("code", "09", "zh", "新类"))));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        assertThat(catalogues.category(place, before, "02.01.01")).isNotNull();
        assertThat(catalogues.category(place, after, "02.01.01")).isNull();
        assertThat(catalogues.category(place, after, "09")).isNotNull();
        assertThat(catalogues.category(new RegionCode(County.CODE), after, "09")).isNull();
    }

    @Test
    void aBatchTakesEveryDirectoryAndNamesWhatItRefuses() {
        Map<String, Object> batch =
                Map.of(
                        "mediationBodies",
                        List.of(
                                Map.of(
                                        "body",
                                        "b-2",
                                        "region",
                                        County.CODE,
                                        "kind",
                                        "studio",
                                        "name",
                                        "b",
                                        "from",
                                        DAY)),
                        "mediators",
                        List.of(
                                Map.of("mediator", "m-2", "body", "b-2", "name", "S", "from", DAY),
                                Map.of(
                                        "mediator",
                                        "m-3",
                                        "body",
                                        "b-9",
                                        "name",
                                        "S",
                                        "from",
                                        DAY)));
        Reply first = steward.post("/api/directory-batches", batch);
        assertThat(first.json().path("applied").asInt()).isEqualTo(2);
        assertThat(first.json().path("errors").path(0).path("code").asString())
                .isEqualTo("directory.entry-unknown");
        Reply second = steward.post("/api/directory-batches", batch);
        assertThat(second.json().path("skipped").asInt()).isEqualTo(2);
        assertThat(county.worker.post("/api/leaders", Map.of()).status()).isEqualTo(403);
    }
}
