package fengqiao.query.indicator;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One client of a stream, with a thread of its own: a slow one delays nobody, and what it has not
 * yet taken is replaced by what is newer.
 */
final class DashboardWatcher {
    private static final Object PING = new Object();
    private static final Object END = new Object();

    private final SseEmitter emitter;
    private final BlockingQueue<Object> next = new ArrayBlockingQueue<>(1);

    DashboardWatcher(SseEmitter emitter) {
        this.emitter = emitter;
        Thread.ofVirtual().name("dashboard-watcher").start(this::run);
    }

    void tell(Dashboard dashboard) {
        replace(dashboard);
    }

    void ping() {
        next.offer(PING);
    }

    void close() {
        replace(END);
    }

    private synchronized void replace(Object newer) {
        while (!next.offer(newer)) {
            next.poll();
        }
    }

    private void run() {
        try {
            for (Object one = next.take(); one != END; one = next.take()) {
                emitter.send(event(one));
            }
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException e) {
            emitter.completeWithError(e);
        }
    }

    private static SseEmitter.SseEventBuilder event(Object one) {
        return one instanceof Dashboard dashboard
                ? SseEmitter.event()
                        .name("dashboard")
                        .id(Long.toString(dashboard.position()))
                        .data(dashboard, MediaType.APPLICATION_JSON)
                : SseEmitter.event().comment("ping");
    }
}
