package fengqiao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a service as one of its users would; for what a benchmark needs besides its load. */
public final class Api implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private String token = "";

    public Api(URI base) {
        this.base = base;
    }

    /** What came back; the body is a missing node where there was none. */
    public record Reply(int status, JsonNode body) {
        /**
         * @throws IllegalStateException with the whole reply where the status is another
         */
        public JsonNode require(int expected) {
            if (status != expected) {
                throw new IllegalStateException("status " + status + ": " + body);
            }
            return body;
        }
    }

    /**
     * Calls as this user from now on.
     *
     * @return the bearer token
     */
    public String signIn(String username, String password)
            throws IOException, InterruptedException {
        String form =
                "grant_type=password&username="
                        + URLEncoder.encode(username, UTF_8)
                        + "&password="
                        + URLEncoder.encode(password, UTF_8);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve("/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        token = send(request).require(200).get("access_token").asString();
        return token;
    }

    public Reply get(String path) throws IOException, InterruptedException {
        return send(signed(path).GET());
    }

    /** A command under an idempotency key of its own. */
    public Reply post(String path, Object body) throws IOException, InterruptedException {
        return send(
                signed(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    private HttpRequest.Builder signed(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token);
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.timeout(LIMIT).build(), BodyHandlers.ofByteArray());
        return new Reply(response.statusCode(), JSON.readTree(response.body()));
    }

    @Override
    public void close() {
        client.close();
    }
}
