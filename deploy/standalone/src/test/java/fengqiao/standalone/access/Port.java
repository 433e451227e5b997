package fengqiao.standalone.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The port of the product, asked as somebody. */
public record Port(String url) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came back. */
    public record Reply(int status, String body) {
        public JsonNode json() {
            return body.isBlank() ? JSON.missingNode() : JSON.readTree(body);
        }

        /** The stable code of a problem, or nothing. */
        String code() {
            return body.startsWith("{") ? json().path("code").asString("") : "";
        }
    }

    String token(String user, String password) {
        String form =
                "grant_type=client_credentials&client_id=" + user + "&client_secret=" + password;
        var request =
                HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return send(request).json().path("access_token").asString("");
    }

    /** Calls an address, with an empty body where there is none. */
    public Reply call(String method, String path, @Nullable String token, @Nullable Object body) {
        return call(method, path, token, body, null);
    }

    /**
     * The same, as of a state that was seen.
     *
     * @param sequence of that state; none for whatever it is now
     */
    Reply call(
            String method,
            String path,
            @Nullable String token,
            @Nullable Object body,
            @Nullable Long sequence) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (sequence != null) {
            request.header("If-Match", "\"" + sequence + "\"");
        }
        if (method.equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .method(
                            method,
                            BodyPublishers.ofString(
                                    body == null ? "{}" : JSON.writeValueAsString(body)));
        }
        return answered(request.build());
    }

    /** The views follow the log: whoever comes too early is asked to come again. */
    private static Reply answered(HttpRequest request) {
        return Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .atMost(PATIENCE)
                .until(() -> send(request), reply -> !reply.code().equals("view.behind"));
    }

    private static Reply send(HttpRequest request) {
        try {
            HttpResponse<java.io.InputStream> response =
                    HTTP.send(request, BodyHandlers.ofInputStream());
            try (var in = response.body()) {
                boolean stream =
                        response.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .startsWith("text/event-stream");
                // a stream has no end
                byte[] bytes = stream ? new byte[0] : in.readAllBytes();
                return new Reply(
                        response.statusCode(),
                        new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
