package fengqiao.standalone.intake.client;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the instance said.
 *
 * @param body missing node where it was not JSON
 */
record Answer(int status, JsonNode body, Optional<Duration> retryAfter) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long LONGEST_RETRY_SECONDS = 30;

    static Answer of(HttpResponse<byte[]> response) {
        Optional<Duration> retryAfter =
                response.headers()
                        .firstValue("Retry-After")
                        .filter(value -> value.matches("\\d{1,6}"))
                        .map(Long::parseLong)
                        .map(seconds ->
                                Duration.ofSeconds(Math.min(seconds, LONGEST_RETRY_SECONDS)));
        return new Answer(response.statusCode(), parse(response.body()), retryAfter);
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode node = JSON.readTree(body);
            return node == null ? JSON.missingNode() : node;
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    boolean isOk() {
        return status == 200 || status == 201;
    }

    /** The instance, or what stands before it, asks for patience. */
    boolean isBusy() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    String code() {
        return text("code", "http." + status);
    }

    /** The reason in the instance's own words. */
    String words() {
        return text("detail", text("title", "HTTP " + status));
    }

    private String text(String name, String absent) {
        @Nullable JsonNode node = body.get(name);
        return node == null || !node.isString() ? absent : node.asString();
    }
}
