package fengqiao.standalone.intake.client;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Calls that outlive a restart of the instance: lost connections and 503 are tried again under the
 * same idempotency key until the patience ends.
 */
final class Transport {
    private static final Duration CALL_LIMIT = Duration.ofMinutes(2);
    private static final Duration LOWEST_PATIENCE = Duration.ofSeconds(2);
    private static final int TRIES_OF_FAULTS = 3;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Endpoint endpoint;
    private final Duration patience;
    private final Stop stop;
    private volatile boolean everAnswered;

    Transport(Endpoint endpoint, Duration patience, Stop stop) {
        this.endpoint = endpoint;
        this.patience = patience;
        this.stop = stop;
    }

    /**
     * @throws Refusal where the instance stays away, or does not let us in
     */
    Answer post(String path, byte[] body) {
        return call(path, body);
    }

    /** The same for a question. */
    Answer get(String path) {
        return call(path, null);
    }

    private Answer call(String path, byte @Nullable [] body) {
        var waiting = new Backoff(patience);
        String key = "import-" + UUID.randomUUID();
        int faults = 0;
        boolean tokenRenewed = false;
        while (true) {
            Answer answer = attempt(path, body, key);
            if (answer == null || answer.isBusy()) {
                waitOrGiveUp(waiting, answer);
            } else if (answer.status() == 401 && !tokenRenewed) {
                tokenRenewed = true;
                endpoint.refresh();
            } else if (answer.status() == 401 || answer.status() == 403) {
                throw refusal(ExitCode.NOT_ALLOWED, "not-allowed", answer.words());
            } else if (answer.status() >= 500 && ++faults < TRIES_OF_FAULTS) {
                stop.pause(waiting.next());
            } else {
                return answer;
            }
        }
    }

    private @Nullable Answer attempt(String path, byte @Nullable [] body, String key) {
        try {
            URI base = endpoint.base();
            HttpRequest request =
                    HttpRequest.newBuilder(base.resolve(path))
                            .timeout(CALL_LIMIT)
                            .header("Authorization", "Bearer " + endpoint.token())
                            .header("Content-Type", "application/json")
                            .header("Accept", "application/json, application/problem+json")
                            .header("Accept-Language", "zh")
                            .header("Idempotency-Key", key)
                            .method(
                                    body == null ? "GET" : "POST",
                                    body == null
                                            ? BodyPublishers.noBody()
                                            : BodyPublishers.ofByteArray(body))
                            .build();
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            everAnswered = true;
            return Answer.of(response);
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private void waitOrGiveUp(Backoff waiting, @Nullable Answer answer) {
        Duration limit =
                everAnswered || patience.compareTo(LOWEST_PATIENCE) < 0
                        ? patience
                        : LOWEST_PATIENCE;
        if (waiting.isOver(limit)) {
            if (!everAnswered) {
                throw refusal(ExitCode.NO_INSTANCE, "no-answer", endpoint.base());
            }
            String words = answer == null ? "" : answer.words();
            String seconds = Long.toString(patience.toSeconds());
            throw refusal(ExitCode.GAVE_UP, "gave-up", seconds, words);
        }
        stop.pause(answer == null ? waiting.next() : answer.retryAfter().orElseGet(waiting::next));
        endpoint.refresh();
    }
}
