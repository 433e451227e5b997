package fengqiao.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the command side. */
record Client(int port, Map<String, Object> claims) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    static final JsonMapper JSON = JsonMapper.shared();

    static Client of(CommandServer server, String subject, String role, String region) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", subject);
        claims.put("roles", List.of(role));
        claims.put("region", region);
        return new Client(server.port(), claims);
    }

    Client with(String claim, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(claims);
        more.put(claim, value);
        return new Client(port, more);
    }

    /** What came back. */
    record Reply(int status, HttpResponse<String> response) {
        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text(String field) {
            return json().path(field).asString("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        @Override
        public String toString() {
            return status + " " + response.body();
        }
    }

    Reply post(String path, Object body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    Reply post(String path, String key, Object body) {
        return send(request(path, JSON.writeValueAsString(body)).header("Idempotency-Key", key));
    }

    Reply postIfMatch(String path, String tag, Object body) {
        return send(
                request(path, JSON.writeValueAsString(body))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", tag));
    }

    HttpRequest.Builder request(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (claims.isEmpty()) {
            return request;
        }
        byte[] token = JSON.writeValueAsString(claims).getBytes(StandardCharsets.UTF_8);
        return request.header(CommandApplication.CLAIMS, Base64.getEncoder().encodeToString(token));
    }

    static Reply send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A body with these fields; null leaves one out. */
    static Map<String, Object> body(@Nullable Object... pairs) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                body.put(String.valueOf(pairs[i]), pairs[i + 1]);
            }
        }
        return body;
    }
}
