package fengqiao.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fengqiao.standalone.browser.ServedPages;
import fengqiao.standalone.description.DeclaredAccess;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.issuer.UserBook;
import fengqiao.standalone.issuer.UserBook.NewUser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of the published description, as every role, inside and outside of its region:
 * what the pages do not allow is refused, and an operation they do not name fails the build.
 */
class AccessMatrixIT {
    private static final String COUNTY = "451324";
    private static final String ELSEWHERE = "451325";
    private static final String PASSWORD = "matrix-of-access";
    private static final Map<String, String> INSIDE = new HashMap<>();
    private static final Map<String, String> OUTSIDE = new HashMap<>();
    private static Port port = new Port("");
    private static String matter = "";
    private static List<Operation> operations = List.of();

    /**
     * An operation of the description.
     *
     * @param path with its placeholders
     * @param parameters names of those in the query
     */
    private record Operation(String method, String path, Set<String> parameters) {
        String name() {
            return DeclaredAccess.plain(method + " " + path);
        }

        String address() {
            String filled =
                    path.startsWith("/api/matters/{")
                            ? path.replaceFirst("\\{[^}]*}", matter)
                            : path;
            // letters parked are known by numbers
            return filled.replaceAll("\\{[^}]*}", path.contains("dead-letters") ? "0" : "unknown");
        }
    }

    @BeforeAll
    static void settle() {
        var served = ServedPages.shared();
        port = new Port(served.url());
        users(served.data());
        String steward = INSIDE.get("STEWARD");
        port.call("POST", "/api/directory-batches", steward, directory());
        var report =
                Map.of(
                        "region", "451324100203001",
                        "category", "02.01.01",
                        "text", "a matter to be asked for");
        var reply = port.call("POST", "/api/matters", INSIDE.get("OFFICE"), report);
        matter = reply.json().path("matterId").asString("");
        assertThat(matter).as(reply.body()).isNotEmpty();
        operations = operations(port.call("GET", "/v3/api-docs", null, null).json());
    }

    @Test
    void describesTypesOfOneWordApart() {
        JsonNode schemas =
                port.call("GET", "/v3/api-docs", null, null).json().at("/components/schemas");

        assertThat(schemas.at("/DashboardDayRow/properties").propertyNames())
                .contains("registered", "resolved");
        assertThat(schemas.at("/CalendarBodyDayRow/properties").propertyNames())
                .contains("kind", "occasion");
        assertThat(schemas.propertyNames()).doesNotContain("DayRow");
    }

    private static Map<String, Object> directory() {
        List<Map<String, String>> regions = new ArrayList<>();
        for (String code : List.of(COUNTY, "451324100", "451324100203", "451324100203001")) {
            regions.add(Map.of("code", code, "name", code, "validFrom", "2010-01-01"));
        }
        return Map.of("regions", regions);
    }

    private static void users(Path data) {
        var book = new UserBook(new DataFolder(data), InstantSource.system());
        for (String role : UserBook.ROLES) {
            INSIDE.put(role, user(book, role, COUNTY));
            OUTSIDE.put(role, user(book, role, ELSEWHERE));
        }
    }

    private static String user(UserBook book, String role, String region) {
        String name = "matrix-" + role.toLowerCase(Locale.ROOT) + "-" + region;
        boolean unit = role.equals("UNIT") || role.equals("REVIEWER");
        book.add(
                new NewUser(
                        name,
                        name,
                        List.of(role),
                        region,
                        unit ? "u-" + region + "-matrix" : null,
                        role.equals("WORKER") ? "w-" + region + "-matrix" : null,
                        role.equals("MEDIATOR") ? "b-" + region + "-matrix" : null,
                        role.equals("LEADER") ? "l-" + region + "-matrix" : null),
                PASSWORD);
        String token = port.token(name, PASSWORD);
        assertThat(token).as(name).isNotEmpty();
        return token;
    }

    private static List<Operation> operations(JsonNode description) {
        List<Operation> all = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(each -> {
                                    Set<String> names = new TreeSet<>();
                                    for (JsonNode one : each.getValue().path("parameters")) {
                                        if (one.path("in").asString("").equals("query")) {
                                            names.add(one.path("name").asString(""));
                                        }
                                    }
                                    all.add(
                                            new Operation(
                                                    each.getKey().toUpperCase(Locale.ROOT),
                                                    path.getKey(),
                                                    names));
                                }));
        return all;
    }

    @Test
    void everyPublishedOperationIsDeclaredAndNothingElse() {
        Set<String> published = new TreeSet<>();
        operations.forEach(operation -> published.add(operation.name()));

        assertThat(published).hasSizeGreaterThan(40);
        assertThat(published).isEqualTo(DeclaredAccess.read().keySet());
    }

    @Test
    void whoIsNotKnownIsTurnedAwayWhereTheAddressIsNotOpen() {
        Map<String, DeclaredAccess.Rule> rules = DeclaredAccess.read();
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            var rule = rules.get(operation.name());
            var reply = port.call(operation.method(), operation.address(), null, null);
            if (rule != null && !rule.open() && reply.status() != 401) {
                wrong.add(operation.name() + " answers nobody " + reply.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachRoleMayWhatThePagesSayAndNothingMore() {
        Map<String, DeclaredAccess.Rule> rules = DeclaredAccess.read();
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            var rule = rules.get(operation.name());
            if (rule == null || rule.open()) {
                continue;
            }
            for (String role : UserBook.ROLES) {
                var reply =
                        port.call(operation.method(), inside(operation), INSIDE.get(role), null);
                boolean refused = reply.status() == 403 && reply.code().equals("auth.role");
                // a call that lacks everything may be found faulty before the role is asked for
                boolean faulty = reply.status() == 400 && reply.code().equals("request.field");
                boolean allowed = rule.roles().contains(role);
                if (allowed ? refused : !refused && !faulty) {
                    wrong.add(
                            "%s as %s: %d %s"
                                    .formatted(
                                            operation.name(), role, reply.status(), reply.code()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachAddressIsMeasuredUnderItsOwnName() {
        Set<String> addresses = new TreeSet<>();
        for (Operation operation : operations) {
            // a stream is measured when it ends
            if (operation.method().equals("GET") && !operation.path().endsWith("/stream")) {
                addresses.add(operation.path());
                port.call("GET", inside(operation), INSIDE.get("OFFICE"), null);
            }
        }
        assertThat(addresses).hasSizeGreaterThan(100);
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> {
                    String measured = port.call("GET", "/actuator/prometheus", null, null).body();
                    assertThat(addresses)
                            .allMatch(address -> measured.contains("uri=\"" + address + "\""));
                });
    }

    @Test
    void nobodyOfAnotherCountyReachesWhatLiesInThisOne() {
        Map<String, DeclaredAccess.Rule> rules = DeclaredAccess.read();
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            var rule = rules.get(operation.name());
            boolean aimed =
                    operation.path().startsWith("/api/matters/{")
                            || operation.parameters().contains("region")
                            || operation.parameters().contains("within");
            if (rule == null || !rule.scoped() || !aimed) {
                continue;
            }
            for (String role : rule.roles()) {
                var reply =
                        port.call(operation.method(), inside(operation), OUTSIDE.get(role), null);
                boolean nothing = reply.body().contains("\"items\":[]");
                if (reply.status() < 400 && !nothing) {
                    wrong.add(
                            "%s as %s from elsewhere: %d"
                                    .formatted(operation.name(), role, reply.status()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Aimed at the county, where the operation can be. */
    private static String inside(Operation operation) {
        List<String> query = new ArrayList<>();
        for (String name : List.of("region", "within")) {
            if (operation.parameters().contains(name)) {
                query.add(name + "=" + COUNTY);
            }
        }
        if (operation.parameters().contains("purpose")) {
            query.add("purpose=test");
        }
        return operation.address() + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    @Test
    void whatIsAskedOfAnotherCountyIsRefusedByName() {
        var region = Map.of("code", "451324199", "name", "n", "validFrom", "2010-01-01");
        for (String role : List.of("OFFICE", "STEWARD", "IMPORT")) {
            var outside = port.call("POST", "/api/regions", OUTSIDE.get(role), region);
            assertThat(outside.code()).as(role).isEqualTo("auth.region");
        }
        assertThat(port.call("POST", "/api/regions", INSIDE.get("STEWARD"), region).status())
                .isIn(201, 409);
        var routing = Map.of("unit", "u-none");
        String routings = "/api/matters/" + matter + "/routings";
        assertThat(port.call("POST", routings, OUTSIDE.get("OFFICE"), routing).code())
                .isIn("auth.region", "unit.unknown");
        assertThat(
                        port.call(
                                        "POST",
                                        "/api/matters/" + matter + "/closures",
                                        OUTSIDE.get("OFFICE"),
                                        Map.of("evidence", "e"))
                                .code())
                .isEqualTo("auth.region");
    }
}
