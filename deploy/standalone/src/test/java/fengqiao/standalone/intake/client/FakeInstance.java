package fengqiao.standalone.intake.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers {@code POST /api/imports} as the instance does, and fails when it is told to. */
final class FakeInstance implements AutoCloseable {
    static final String TOKEN = "token-of-the-fake";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** External number to how often it was taken for new: never more than once. */
    final Map<String, Integer> taken = new ConcurrentHashMap<>();

    final Queue<String> order = new ConcurrentLinkedQueue<>();
    final AtomicInteger calls = new AtomicInteger();
    final AtomicInteger received = new AtomicInteger();
    final AtomicInteger mostRows = new AtomicInteger();
    final AtomicInteger mostBytes = new AtomicInteger();

    /** Statuses to answer with, one for each call, before any call is taken. */
    final Queue<Integer> failures = new ConcurrentLinkedQueue<>();

    /** What a row is answered with beyond the usual; an empty code means the usual. */
    volatile Function<JsonNode, String> rowCode = _ -> "";

    /** Rows that are answered before the calls wait for {@link #gate}. */
    volatile int free = Integer.MAX_VALUE;

    final CountDownLatch gate = new CountDownLatch(1);

    private final HttpServer server;

    FakeInstance(int port) throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/imports", this::take);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI base() {
        return URI.create("http://localhost:" + port() + "/");
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        calls.incrementAndGet();
        passGate();
        mostBytes.accumulateAndGet(body.length, Math::max);
        Integer failure = failures.poll();
        if (failure != null) {
            answer(exchange, failure, problem("fake.failure"));
        } else if (!("Bearer " + TOKEN)
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, problem("auth.invalid"));
        } else {
            JsonNode rows = JSON.readTree(body).path("rows");
            mostRows.accumulateAndGet(rows.size(), Math::max);
            answerRows(exchange, rows);
        }
    }

    private void passGate() throws IOException {
        try {
            if (received.get() >= free) {
                gate.await();
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void answerRows(HttpExchange exchange, JsonNode rows) throws IOException {
        List<Map<String, Object>> results = new ArrayList<>();
        for (JsonNode row : rows) {
            if (rowCode.apply(row).equals("request.malformed")) {
                answer(exchange, 400, problem("request.malformed"));
                return;
            }
        }
        received.addAndGet(rows.size());
        for (JsonNode row : rows) {
            String code = rowCode.apply(row);
            results.add(code.isEmpty() ? taken(row) : refused(row, code));
        }
        answer(exchange, 200, Map.of("results", results, "position", 1));
    }

    private Map<String, Object> taken(JsonNode row) {
        String number = row.path("externalNumber").asString();
        boolean first = taken.merge(number, 1, (_, _) -> 2) == 1;
        if (!first) {
            taken.put(number, 1);
            return Map.of("externalNumber", number, "outcome", "ALREADY");
        }
        order.add(number);
        return Map.of("externalNumber", number, "outcome", "IMPORTED");
    }

    private static Map<String, Object> refused(JsonNode row, String code) {
        String number = row.path("externalNumber").asString();
        var error = Map.of("code", code, "field", "category", "message", "没有这个单位");
        String outcome = code.equals("matter.state") ? "PARTIAL" : "REFUSED";
        return Map.of("externalNumber", number, "outcome", outcome, "error", error);
    }

    private static Map<String, Object> problem(String code) {
        return Map.of("code", code, "detail", "被拒绝", "title", "x");
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        gate.countDown();
    }
}
