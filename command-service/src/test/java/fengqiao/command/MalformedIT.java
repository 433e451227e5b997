package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, what comes back is a problem with a code, and never a stack trace. */
class MalformedIT {
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

    /** A body, and the field that is named for it. */
    static Stream<Arguments> bodies() {
        String ok = "\"region\":\"451324100203001\",\"category\":\"02.01.01\",\"text\":\"t\"";
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("null", ""),
                Arguments.of("[]", ""),
                Arguments.of("\"text\"", ""),
                Arguments.of("12", ""),
                Arguments.of("{", ""),
                Arguments.of("{\"region\":}", ""),
                Arguments.of("{" + ok + "}{}", ""),
                Arguments.of("{" + ok + ",\"text\":\"twice\"}", ""),
                Arguments.of("<report/>", ""),
                Arguments.of("{" + ok + ",\"nothing\":1}", "nothing"),
                Arguments.of("{" + ok + ",\"persons\":\"three\"}", "persons"),
                Arguments.of("{" + ok + ",\"persons\":1.5}", "persons"),
                Arguments.of("{" + ok + ",\"persons\":1e999}", "persons"),
                Arguments.of("{" + ok + ",\"persons\":99999999999999999999}", "persons"),
                Arguments.of("{" + ok + ",\"persons\":-1}", "persons"),
                Arguments.of("{" + ok + ",\"persons\":100001}", "persons"),
                Arguments.of("{" + ok + ",\"persons\":true}", "persons"),
                Arguments.of("{" + ok + ",\"parties\":{}}", "parties"),
                Arguments.of("{" + ok + ",\"parties\":[null]}", "parties[0].name"),
                Arguments.of("{" + ok + ",\"parties\":[{}]}", "parties[0].name"),
                Arguments.of(
                        "{" + ok + ",\"parties\":[{\"role\":\"KING\",\"name\":\"a\"}]}",
                        "parties[0].role"),
                Arguments.of(
                        "{" + ok + ",\"parties\":[{\"idNumber\":\"1\"}]}", "parties[0].idNumber"),
                Arguments.of("{" + ok + ",\"parties\":[{\"phone\":\"abc\"}]}", "parties[0].phone"),
                Arguments.of("{" + ok + ",\"parties\":[{\"name\":1}]}", "parties[0].name"),
                Arguments.of("{" + ok + ",\"parties\":[" + "{},".repeat(20) + "{}]}", "parties"),
                Arguments.of("{" + ok + ",\"kind\":\"APPEAL\"}", "parties"),
                Arguments.of("{" + ok + ",\"kind\":\"NONE\"}", "kind"),
                Arguments.of("{" + ok + ",\"kind\":0}", "kind"),
                Arguments.of("{" + ok + ",\"channel\":\"DRUM\"}", "channel"),
                Arguments.of("{" + ok + ",\"seenAt\":\"yesterday\"}", "seenAt"),
                Arguments.of("{" + ok + ",\"seenAt\":\"2024-02-30T00:00:00Z\"}", "seenAt"),
                Arguments.of("{" + ok + ",\"seenAt\":\"2024-02-01T00:00:00\"}", "seenAt"),
                Arguments.of("{" + ok + ",\"seenAt\":\"+999999999-01-01T00:00:00Z\"}", "seenAt"),
                Arguments.of("{" + ok + ",\"seenAt\":\"0001-01-01T00:00:00Z\"}", "seenAt"),
                Arguments.of("{" + ok + ",\"seenAt\":1700000000}", "seenAt"),
                Arguments.of("{" + ok + ",\"place\":\"" + "p".repeat(201) + "\"}", "place"),
                Arguments.of("{" + ok + ",\"externalNumber\":\"a\\u0000b\"}", "externalNumber"),
                Arguments.of("{\"region\":\"451324100203001\",\"text\":\"t\"}", "category"),
                Arguments.of(text("{}", ""), "text"),
                Arguments.of(text("   ", ""), "text"),
                Arguments.of(text("a\\u0000b", ""), "text"),
                Arguments.of(text("a\\u001bb", ""), "text"),
                Arguments.of(text("a\\ud800b", ""), "text"),
                Arguments.of(text("\\udc00", ""), "text"),
                Arguments.of(text("x".repeat(4001), ""), "text"),
                Arguments.of(text("t", "45132410020300"), "region"),
                Arguments.of(text("t", "451324"), "region"),
                Arguments.of(text("t", "' or 1=1"), "region"),
                Arguments.of("{\"text\":{\"a\":1}}", "text"),
                Arguments.of("{\"text\":" + "[".repeat(500) + "]".repeat(500) + "}", null));
    }

    private static String text(String text, String region) {
        String field = text.equals("{}") ? "" : ",\"text\":\"" + text + "\"";
        String code = region.isEmpty() ? "451324100203001" : region;
        return "{\"region\":\"" + code + "\",\"category\":\"02.01.01\"" + field + "}";
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aMalformedBodyIsAProblemThatNamesTheField(String body, @Nullable String field) {
        Reply reply =
                Client.send(
                        county.office
                                .request("/api/matters", body)
                                .header("Idempotency-Key", "malformed"));
        assertProblem(reply, 400);
        assertThat(reply.text("code")).isIn("request.malformed", "request.field");
        if (field != null) {
            assertThat(reply.json().at("/errors/0/field").asString("?")).isEqualTo(field);
            assertThat(reply.json().at("/errors/0/message").asString("")).isNotBlank();
        }
    }

    private static void assertProblem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.text("type")).isEqualTo("urn:fengqiao:problem:" + reply.text("code"));
        assertThat(reply.text("title")).isNotBlank();
        assertThat(reply.text("detail")).isNotBlank();
        assertThat(reply.response().body()).doesNotContain("Exception", "\tat ", "java.");
    }

    @Test
    void headersAndAddressesAreCheckedToo() {
        String body = Client.JSON.writeValueAsString(County.report());
        assertProblem(Client.send(county.office.request("/api/matters", body)), 400);
        assertProblem(keyed(county.office.request("/api/matters", body), "a b"), 400);
        assertProblem(keyed(county.office.request("/api/matters", body), "k".repeat(129)), 400);
        assertProblem(
                keyed(county.office.request("/api/matters", body).header("If-Match", "x"), "k"),
                400);
        assertProblem(
                keyed(county.office.request("/api/matters", " ".repeat(1_100_000)), "k"), 413);
        assertProblem(
                keyed(
                        county.office
                                .request("/api/matters")
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString(body)),
                        "k"),
                415);
        assertProblem(
                keyed(
                        county.office
                                .request("/api/matters")
                                .POST(HttpRequest.BodyPublishers.ofString(body)),
                        "k"),
                415);
        assertProblem(
                keyed(
                        county.office
                                .request("/api/matters")
                                .PUT(HttpRequest.BodyPublishers.ofString(body)),
                        "k"),
                405);
        assertProblem(
                keyed(
                        county.office.request("/api/matters", body).header("Accept", "text/html"),
                        "k"),
                406);
        assertProblem(keyed(county.office.request("/api/nowhere", body), "k"), 404);
        assertProblem(
                county.office.post("/api/matters/none/routings", Map.of("unit", "u-police")), 404);
        Client nobody = new Client(server.port(), Map.of());
        Reply unknown =
                Client.send(nobody.request("/api/matters", body).header("Idempotency-Key", "k"));
        assertProblem(unknown, 401);
    }

    private static Reply keyed(HttpRequest.Builder request, String key) {
        return Client.send(request.header("Idempotency-Key", key));
    }

    @Test
    void theLanguageIsTheCallers() {
        HttpRequest.Builder request =
                county.office.request("/api/matters", "{}").header("Idempotency-Key", "k");
        assertThat(Client.send(request).header("Content-Language")).isEqualTo("zh");
        Reply english = Client.send(request.header("Accept-Language", "en-GB,en;q=0.8"));
        assertThat(english.text("title")).isEqualTo("Field breaks its rule");
    }

    @Test
    void whatTheDirectoryLacksIsNamed() {
        Map<String, Object> report = County.report();
        report.put("category", "99.99.99");
        Reply category = county.office.post("/api/matters", report);
        assertProblem(category, 422);
        assertThat(category.text("code")).isEqualTo("category.unknown");
        report.put("category", "02.01.01");
        report.put("region", "451324100203009");
        assertThat(county.office.post("/api/matters", report).text("code"))
                .isEqualTo("region.unknown");
        report.put("region", County.GRID);
        report.put("worker", "w-nobody");
        assertThat(county.office.post("/api/matters", report).text("code"))
                .isEqualTo("worker.unknown");
    }
}
