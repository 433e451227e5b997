package fengqiao.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpLoadTest {
    private static final byte[] BODY = "{\"receiptNumber\":\"…\"}".getBytes(UTF_8);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private HttpHandler handler = exchange -> answer(exchange, 201, BODY.length);

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    handler.handle(exchange);
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.close();
    }

    private static void answer(HttpExchange exchange, int status, long length) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, length);
        exchange.getResponseBody().write(BODY);
        exchange.close();
    }

    private HttpLoad load(int connections) throws IOException {
        int port = server.getAddress().getPort();
        Reports reports = new Reports(port, "token", List.of("451324100203001"));
        return new HttpLoad(port, connections, reports::next);
    }

    @Test
    void countsAnswersOfKnownLengthAndInPieces() throws IOException {
        handler = exchange -> answer(exchange, 201, asked.get() % 2 == 0 ? 0 : BODY.length);
        try (HttpLoad load = load(4)) {
            long start = System.nanoTime();
            double rate = load.perSecond(Duration.ofSeconds(1));
            double seconds = (System.nanoTime() - start) / 1e9;

            assertThat(rate * seconds).isBetween(asked.get() * 0.9, asked.get() * 1.1);
        }
        assertThat(asked.get()).isGreaterThan(4);
    }

    @Test
    void opensAConnectionAgainThatTheServerCloses() throws IOException {
        handler =
                exchange -> {
                    exchange.getResponseHeaders().add("Connection", "close");
                    answer(exchange, 201, BODY.length);
                };
        try (HttpLoad load = load(2)) {
            load.perSecond(Duration.ZERO);
            load.perSecond(Duration.ZERO);
        }
        assertThat(asked.get()).isEqualTo(4);
    }

    @Test
    void failsWithTheWholeReplyWhereAReportIsRefused() throws IOException {
        handler = exchange -> answer(exchange, 503, BODY.length);
        try (HttpLoad load = load(1)) {
            assertThatThrownBy(() -> load.perSecond(Duration.ofMillis(100)))
                    .hasMessageContaining("503")
                    .hasMessageContaining("receiptNumber");
        }
    }

    @Test
    void aStallIsSeenByAllWhomItWouldHaveMet() throws IOException {
        handler =
                exchange -> {
                    if (asked.get() == 20) {
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
                    }
                    answer(exchange, 201, BODY.length);
                };
        try (HttpLoad load = load(1)) {
            List<Double> millis = load.millis(200, Duration.ofSeconds(1));

            assertThat(millis).hasSize(asked.get());
            assertThat(millis).filteredOn(one -> one > 100).hasSizeGreaterThan(30);
        }
    }
}
