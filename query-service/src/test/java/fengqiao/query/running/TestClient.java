package fengqiao.query.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks over HTTP as somebody of a county. */
final class TestClient {
    /** A busy machine may stand still for a while. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String county;

    TestClient(int port, String county) {
        this("http://127.0.0.1:" + port, county);
    }

    private TestClient(String base, String county) {
        this.base = base;
        this.county = county;
    }

    /** The same instance, asked as somebody of another county. */
    TestClient of(String other) {
        return new TestClient(base, other);
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        boolean isProblem(int status) {
            return status() == status
                    && header("Content-Type").startsWith("application/problem+json")
                    && !json().at("/code").asString().isEmpty()
                    && !response.body().contains("Exception");
        }
    }

    Answer get(String path, String role) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), role);
    }

    /** The answer to the office. */
    JsonNode ok(String path) {
        Answer answer = get(path, "OFFICE");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    Answer post(String path, String body, String role) {
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                role);
    }

    /** Data of the events of a stream, one after the other. */
    record Stream(BufferedReader lines) implements AutoCloseable {
        JsonNode nextData() throws IOException {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    return JSON.readTree(line.substring("data:".length()));
                }
            }
            throw new IOException("the stream ended");
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    Stream stream(String path) throws IOException, InterruptedException {
        return stream(path, "VIEWER");
    }

    Stream stream(String path, String role) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).GET();
        claim(request, role);
        return new Stream(
                new BufferedReader(
                        new InputStreamReader(
                                http.send(
                                                request.build(),
                                                HttpResponse.BodyHandlers.ofInputStream())
                                        .body(),
                                StandardCharsets.UTF_8)));
    }

    private void claim(HttpRequest.Builder request, String role) {
        if (!role.isEmpty()) {
            String claims =
                    JSON.writeValueAsString(
                            Map.of(
                                    "sub",
                                    "tester",
                                    "roles",
                                    List.of(role),
                                    "region",
                                    county,
                                    "unit",
                                    "u-" + county + "-0",
                                    "worker",
                                    "w-" + county,
                                    "leader",
                                    "l-" + county,
                                    "body",
                                    "b-" + county));
            request.header(
                    QueryApplication.CLAIMS,
                    Base64.getEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** The views follow the log: whoever comes too early is asked to come again. */
    private Answer send(HttpRequest.Builder request, String role) {
        claim(request, role);
        HttpRequest asked = request.timeout(PATIENCE).build();
        return Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .atMost(PATIENCE)
                .until(() -> send(asked), answer -> answer.status() != 503);
    }

    private Answer send(HttpRequest asked) {
        try {
            return new Answer(http.send(asked, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
