package fengqiao.standalone.life;

import fengqiao.kernel.rule.LegalDay;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Performs acts one after the other and stops at the first that goes otherwise than written. */
public final class LifePlay {
    /** Acts of citizens, who have no account. */
    static final String CITIZEN = "citizen";

    private static final Duration CALL_LIMIT = Duration.ofMinutes(2);
    private static final int BUSY = 503;
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final UnaryOperator<String> tokens;
    private final Kept kept = new Kept();

    /** Hears of each act once it is done. */
    @FunctionalInterface
    public interface Audience {
        /**
         * @param number from 1
         * @param acts how many there are
         * @param note position of the event, or what was looked at
         */
        void see(int number, int acts, String as, String zh, String en, String note)
                throws InterruptedException;
    }

    /**
     * @param base address of the instance
     * @param tokens gives the bearer token of a demo user
     */
    public LifePlay(URI base, UnaryOperator<String> tokens) {
        this.base = base;
        this.tokens = tokens;
        kept.put("run", Long.toString(System.currentTimeMillis() % 100_000_000));
        var today = LegalDay.of(Instant.now());
        kept.put("today", today.toString());
        kept.put("tomorrow", today.plusDays(1).toString());
        kept.put("nextWeek", today.plusDays(7).toString());
        kept.put("nextMonth", today.plusDays(30).toString());
    }

    /**
     * The whole play the product ships.
     *
     * @return page of the matter it was about, below the instance's address
     * @throws LifeDeviated where an act is not answered as it is written
     * @throws IOException where the instance does not answer
     */
    public String play(Audience audience) throws IOException, InterruptedException {
        var script = LifeScript.shipped();
        int number = 0;
        for (Act act : script.acts()) {
            number++;
            String note = perform(act, number);
            audience.see(number, script.acts().size(), act.as(), act.zh(), act.en(), note);
        }
        return kept.in("#/matters/{matter}");
    }

    private String perform(Act act, int number) throws IOException, InterruptedException {
        kept.put("now", Instant.now().toString());
        String path = kept.in(act.address());
        HttpResponse<byte[]> response = answer(request(act, path));
        JsonNode body = parse(response.body());
        @Nullable Integer wantedStatus = act.answers();
        boolean expected =
                wantedStatus == null
                        ? response.statusCode() / 100 == 2
                        : response.statusCode() == wantedStatus;
        if (!expected) {
            throw new LifeDeviated(number, act.en(), path, response.statusCode() + " " + body);
        }
        for (Map.Entry<String, String> shown : act.shown().entrySet()) {
            String wanted = kept.in(shown.getValue());
            String found = body.at(shown.getKey()).asString("");
            if (!found.equals(wanted)) {
                String said = shown.getKey() + " = " + found + ", not " + wanted + ": " + body;
                throw new LifeDeviated(number, act.en(), path, said);
            }
        }
        act.kept().forEach((name, pointer) -> kept.put(name, body.at(pointer).asString()));
        JsonNode position = body.get("position");
        if (act.isCommand() && position != null) {
            kept.put("position", position.asString());
        }
        return act.isCommand() && position != null ? "№ " + position.asString() : path;
    }

    /** An instance that is busy, or whose views are behind, asks to be asked again. */
    private HttpResponse<byte[]> answer(HttpRequest request)
            throws IOException, InterruptedException {
        long since = System.nanoTime();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        while (response.statusCode() == BUSY && System.nanoTime() - since < CALL_LIMIT.toNanos()) {
            TimeUnit.SECONDS.sleep(1);
            response = http.send(request, BodyHandlers.ofByteArray());
        }
        return response;
    }

    private HttpRequest request(Act act, String path) {
        var request =
                HttpRequest.newBuilder(base.resolve(path))
                        .timeout(CALL_LIMIT)
                        .header("Accept", "application/json, application/problem+json");
        if (!act.as().equals(CITIZEN)) {
            request.header("Authorization", "Bearer " + tokens.apply(act.as()));
        }
        if (!act.isCommand()) {
            return request.build();
        }
        @Nullable JsonNode said = act.body();
        byte[] body =
                JSON.writeValueAsBytes(said == null ? JSON.createObjectNode() : kept.in(said));
        return request.header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }
}
