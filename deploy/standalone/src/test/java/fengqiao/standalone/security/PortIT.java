package fengqiao.standalone.security;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.issuer.DemoAccounts;
import fengqiao.standalone.issuer.LocalTokens;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class PortIT {
    @TempDir private static Path folder;
    private static ServletWebServerApplicationContext context;
    private static String address = "";
    private static String password = "";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeAll
    static void start() {
        var data = DataFolder.prepare(folder);
        context =
                (ServletWebServerApplicationContext)
                        SpringApplication.run(
                                PortUnderTest.class,
                                "--spring.config.name=standalone",
                                "--server.port=0",
                                "--fengqiao.demo=true",
                                "--fengqiao.data-dir=" + folder);
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        password = DemoAccounts.password(new Secrets(data));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void nobodyKnownIsTurnedAwayWithAProblem() throws Exception {
        problem(send("/api/echo", r -> r), 401, "auth.required");
        problem(
                send("/api/echo", r -> r.header("Authorization", "Bearer nonsense")),
                401,
                "auth.invalid");
        var english = send("/api/echo", r -> r.header("Accept-Language", "en"));
        assertThat(json(english).path("title").asString()).isEqualTo("Sign in first.");
    }

    @Test
    void aSessionWorksWithTheAntiForgeryHeaderOnly() throws Exception {
        var session = signIn("unit", password);

        assertThat(session.statusCode()).isEqualTo(201);
        assertThat(json(session).path("unit").asString()).isEqualTo("u-451324-justice");
        assertThat(session.headers().allValues("Set-Cookie"))
                .anySatisfy(c ->
                        assertThat(c).contains("fengqiao_session", "HttpOnly", "SameSite=Strict"));
        assertThat(send("/api/sessions/current", r -> r).statusCode()).isEqualTo(200);
        problem(send("/api/echo", r -> r.POST(BodyPublishers.noBody())), 403, "auth.csrf");
        var allowed =
                send(
                        "/api/echo",
                        r ->
                                r.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                                        .POST(BodyPublishers.noBody()));
        assertThat(allowed.body()).isEqualTo("unit [ROLE_UNIT]");
    }

    @Test
    void aCopiedCookieOpensNothingAfterSigningOut() throws Exception {
        signIn("viewer", password);
        String copy = "fengqiao_session=" + cookie("fengqiao_session");
        assertThat(plain("/api/echo", r -> r.header("Cookie", copy)).statusCode()).isEqualTo(200);

        assertThat(send("/api/sessions", HttpRequest.Builder::DELETE).statusCode()).isEqualTo(204);

        problem(plain("/api/echo", r -> r.header("Cookie", copy)), 401, "auth.invalid");
        // and an outlived cookie does not bar the way back in
        var again =
                plain(
                        "/api/sessions",
                        r ->
                                r.header("Cookie", copy)
                                        .header("Content-Type", "application/json")
                                        .POST(
                                                BodyPublishers.ofString(
                                                        credentials("viewer", password))));
        assertThat(again.statusCode()).isEqualTo(201);
    }

    @Test
    void aWrongSignInSaysNothingMore() throws Exception {
        problem(signIn("worker", "guess"), 401, "auth.invalid");
        problem(signIn("nobody", "guess"), 401, "auth.invalid");
    }

    @Test
    void machinesUseBearerTokensWithoutTheHeader() throws Exception {
        var answer =
                form("grant_type=client_credentials&client_id=importer&client_secret=" + password);
        String token = json(answer).path("access_token").asString();

        assertThat(plain("/api/echo", r -> bearer(r, token).POST(BodyPublishers.noBody())).body())
                .isEqualTo("importer [ROLE_IMPORT, ROLE_OFFICE]");
        String local = LocalTokens.mint(new DataFolder(folder), "office").orElseThrow();
        assertThat(plain("/api/echo", r -> bearer(r, local)).body())
                .isEqualTo("office [ROLE_OFFICE]");
    }

    @Test
    void aTokenSignedByAnotherKeyIsWorthless(@TempDir Path other) throws Exception {
        var folderOfAnother = DataFolder.prepare(other);
        Files.copy(folder.resolve("secrets/users.json"), other.resolve("secrets/users.json"));
        String foreign = LocalTokens.mint(folderOfAnother, "office").orElseThrow();

        problem(plain("/api/echo", r -> bearer(r, foreign)), 401, "auth.invalid");
    }

    @Test
    void aDemonstrationNamesItsUsersButNotTheirPassword() throws Exception {
        var users = send("/api/sessions/demo-users", r -> r);

        assertThat(json(users).get("items").findValuesAsString("user"))
                .containsExactlyElementsOf(DemoAccounts.usernames());
        assertThat(users.body()).doesNotContain(password, "assword");
    }

    @Test
    void pagesRunUnderAStrictPolicy() throws Exception {
        var page = send("/", r -> r);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "'sha256-", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(send("/js/app.js", r -> r).headers().firstValue("ETag")).isPresent();
        String library = page.body().replaceAll("(?s).*\"(/_static/lit/[^\"]*index.js)\".*", "$1");
        assertThat(send(library, r -> r).headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable");
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() throws Exception {
        assertThat(raw("GET /a|b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "request.malformed")
                .doesNotContain("<html", "\tat ");
        assertThat(raw("GET /api/%2e%2e%2f%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
        problem(send("/nowhere", r -> r), 404, "resource.unknown");
        problem(
                send(
                        "/api/failing",
                        r ->
                                bearer(
                                        r,
                                        LocalTokens.mint(new DataFolder(folder), "office")
                                                .orElseThrow())),
                500,
                "server.failed");
    }

    @Test
    void unprintableNamesAndHeadersNobodyAskedForChangeNothing() throws Exception {
        String get =
                "GET /api/asked?day=1&%0C%C2%9D=2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                        + "Authorization: Bearer "
                        + LocalTokens.mint(new DataFolder(folder), "office").orElseThrow();
        assertThat(raw(get + "\r\nX-Forwarded-User: 枫\r\nAccept-Language: 枫\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("{\"day\":\"1\"}");
        assertThat(raw(get + "\r\nAccept: 枫\r\n\r\n"))
                .startsWith("HTTP/1.1 406")
                .contains("application/problem+json", "request.accept");
    }

    @Test
    void aFormNobodyCanReadIsRefusedAndNoFault(CapturedOutput said) throws Exception {
        problem(form("=x"), 400, "request.malformed");
        problem(form("grant_type=%zz"), 400, "request.malformed");
        problem(form("a=" + "x".repeat(70_000)), 413, "request.too-large");
        assertThat(said.getAll()).doesNotContain("InvalidParameter");
    }

    private HttpResponse<String> form(String body) throws Exception {
        return send(
                "/oauth2/token",
                r ->
                        r.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> signIn(String username, String with) throws Exception {
        return send(
                "/api/sessions",
                r ->
                        r.header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(credentials(username, with))));
    }

    private static String credentials(String username, String with) {
        return "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, with);
    }

    private static HttpRequest.Builder bearer(HttpRequest.Builder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(
            String path, Function<HttpRequest.Builder, HttpRequest.Builder> more) throws Exception {
        return http.send(
                more.apply(HttpRequest.newBuilder(URI.create(address + path))).build(),
                BodyHandlers.ofString());
    }

    /** Without the cookies of this test. */
    private static HttpResponse<String> plain(
            String path, Function<HttpRequest.Builder, HttpRequest.Builder> more) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    more.apply(HttpRequest.newBuilder(URI.create(address + path))).build(),
                    BodyHandlers.ofString());
        }
    }

    private static String raw(String request) throws Exception {
        try (var socket = new Socket("localhost", URI.create(address).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static void problem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(json(response).path("code").asString()).isEqualTo(code);
        assertThat(json(response).path("title").asString()).isNotBlank();
    }
}
