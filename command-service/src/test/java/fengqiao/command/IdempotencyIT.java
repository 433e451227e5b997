package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same key is the same command, whatever happens in between. */
class IdempotencyIT {
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

    @Test
    void theSameKeyGivesTheSameAnswerAndAnotherBodyNone() {
        Reply first = county.worker.post("/api/matters", "key-1", County.report());
        Reply again = county.worker.post("/api/matters", "key-1", County.report());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));

        Map<String, Object> other = County.report();
        other.put("persons", 4);
        Reply differs = county.worker.post("/api/matters", "key-1", other);
        assertThat(differs.status()).isEqualTo(422);
        assertThat(differs.text("code")).isEqualTo("idempotency.body-differs");
        assertThat(county.office.post("/api/matters", "key-1", other).status()).isEqualTo(201);
    }

    @Test
    void theAnswerStaysThoughTheMatterHasMovedOn() {
        Reply receipt = county.office.post("/api/matters", County.report());
        String matter = "/api/matters/" + receipt.text("matterId");
        Map<String, ?> routing = Map.of("unit", "u-justice");
        Reply routed = county.office.post(matter + "/routings", "key-r", routing);
        county.justice.post(matter + "/acceptances", Map.of());
        Reply again = county.office.post(matter + "/routings", "key-r", routing);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(routed.json());
        Reply elsewhere =
                county.office.post(matter + "/reopenings", "key-r", Map.of("reason", "x"));
        assertThat(elsewhere.text("code")).isEqualTo("idempotency.body-differs");
    }

    @Test
    void ofManyAtOnceOneIsCarriedOut() throws Exception {
        List<Reply> replies =
                together(16, i -> county.worker.post("/api/matters", "key-c", County.report()));
        Set<String> answers = new HashSet<>();
        replies.forEach(reply -> answers.add(reply.toString()));
        assertThat(answers).hasSize(1);
        assertThat(replies.getFirst().status()).isEqualTo(201);
    }

    /** New keys, keys sent twice at once and keys known for long come in one commit. */
    @Test
    void ofManyKeysAtOnceEachIsCarriedOutOnce() throws Exception {
        Reply known = county.worker.post("/api/matters", "key-m0", County.report());
        List<Reply> replies =
                together(
                        96,
                        i -> county.worker.post("/api/matters", "key-m" + i / 3, County.report()));
        for (int i = 0; i < replies.size(); i++) {
            assertThat(replies.get(i).status()).isEqualTo(201);
            assertThat(replies.get(i).json()).isEqualTo(replies.get(i - i % 3).json());
        }
        assertThat(replies.getFirst().json()).isEqualTo(known.json());
        assertThat(replies.stream().map(reply -> reply.text("matterId")).distinct()).hasSize(32);
    }

    @Test
    void aRefusedCommandKeepsNoAnswer() {
        Reply receipt = county.office.post("/api/matters", County.report());
        String acceptances = "/api/matters/" + receipt.text("matterId") + "/acceptances";
        assertThat(county.justice.post(acceptances, "key-n", Map.of()).status()).isEqualTo(409);
        county.office.post(
                "/api/matters/" + receipt.text("matterId") + "/routings",
                Map.of("unit", "u-justice"));
        assertThat(county.justice.post(acceptances, "key-n", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aStaleTagIsRefusedAndOfTwoHandlersOneWins() throws Exception {
        Reply receipt = county.office.post("/api/matters", County.report());
        String matter = "/api/matters/" + receipt.text("matterId");
        List<Reply> both =
                together(
                        2,
                        i ->
                                county.office.postIfMatch(
                                        matter + "/routings",
                                        "\"0\"",
                                        Map.of("unit", i == 0 ? "u-justice" : "u-police")));
        assertThat(both).extracting(Reply::status).containsExactlyInAnyOrder(200, 412);
        Reply stale =
                county.office.postIfMatch(
                        matter + "/guidances",
                        "\"0\"",
                        Map.of("pathway", "31.1.01", "reason", "x"));
        assertThat(stale.text("code")).isEqualTo("matter.changed");
        List<Reply> race = together(2, i -> unitOf(both).post(matter + "/acceptances", Map.of()));
        assertThat(race).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
    }

    private static Client unitOf(List<Reply> both) {
        return both.getFirst().status() == 200 ? county.justice : county.police;
    }

    @Test
    void answersOutliveARestart() {
        Reply first = county.worker.post("/api/matters", "key-restart", County.report());
        server.restart();
        County after = new County(server);
        Reply again = after.worker.post("/api/matters", "key-restart", County.report());
        assertThat(again.json()).isEqualTo(first.json());
        county = after;
    }

    /** The replies of so many calls at once, in their order. */
    static List<Reply> together(int calls, java.util.function.IntFunction<Reply> call)
            throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Reply>> tasks =
                    IntStream.range(0, calls)
                            .mapToObj(i -> (Callable<Reply>) () -> call.apply(i))
                            .toList();
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }
}
