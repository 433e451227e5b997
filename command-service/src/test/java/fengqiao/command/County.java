package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** A small county: one township, one village, two grids, two units, a worker. */
final class County {
    static final String CODE = "451324";
    static final String VILLAGE = "451324100203";
    static final String GRID = "451324100203001";
    static final String OTHER_GRID = "451324100203002";
    final Client office;
    final Client worker;
    final Client justice;
    final Client police;
    final Client importer;

    County(CommandServer server) {
        office = Client.of(server, "office-1", "OFFICE", CODE);
        worker = Client.of(server, "worker-1", "WORKER", CODE).with("worker", "w-1");
        justice = Client.of(server, "justice-1", "UNIT", CODE).with("unit", "u-justice");
        police = Client.of(server, "police-1", "UNIT", CODE).with("unit", "u-police");
        importer = Client.of(server, "import-1", "IMPORT", CODE);
    }

    /** Fills the directory. */
    County settle() {
        for (String code : List.of(CODE, "451324100", VILLAGE, GRID, OTHER_GRID)) {
            created("/api/regions", Map.of("code", code, "name", code, "validFrom", "2000-01-01"));
        }
        for (String unit : List.of("u-justice", "u-police")) {
            created(
                    "/api/units",
                    Map.of("unit", unit, "region", CODE, "kind", "office", "name", unit));
        }
        created("/api/mediation-bodies", body("b-village", VILLAGE, "village"));
        created("/api/mediation-bodies", body("b-town", "451324100", "township"));
        created(
                "/api/grid-workers",
                Map.of("worker", "w-1", "grids", List.of(GRID), "from", "2000-01-01"));
        return this;
    }

    private static Map<String, Object> body(String body, String region, String kind) {
        return Client.body(
                "body", body, "region", region, "kind", kind, "name", body, "from", "2000-01-01");
    }

    private void created(String path, Object body) {
        var reply = office.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isEqualTo(201);
    }

    static Map<String, Object> report() {
        return Client.body(
                "region", GRID,
                "category", "02.01.01",
                "text", "two neighbours quarrel about a wall",
                "place", "by the well",
                "persons", 3);
    }

    static Map<String, Object> report(String idNumber) {
        Map<String, Object> report = report();
        report.put("parties", List.of(Map.of("role", "CONCERNED", "idNumber", idNumber)));
        return report;
    }
}
