package fengqiao.query.indicator;

import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.platform.projection.Failure;
import fengqiao.query.platform.web.ReadSide;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells watchers of dashboards what changed. Each distinct dashboard is computed once a change, at
 * most twice a second, however many watch it. Safe for many threads.
 */
@Component
final class DashboardStreams implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DashboardStreams.class);
    private static final long DEBOUNCE_MILLIS = 500;
    private static final Duration PING = Duration.ofSeconds(15);

    private final Dashboards dashboards;
    private final ReadSide reads;
    private final Clock clock;
    private final Map<FindDashboard, Topic> topics = new ConcurrentHashMap<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread teller;

    DashboardStreams(Dashboards dashboards, ReadSide reads, @Qualifier("queryClock") Clock clock) {
        this.dashboards = dashboards;
        this.reads = reads;
        this.clock = clock;
        this.teller = Thread.ofVirtual().name("dashboard-streams").start(this::run);
    }

    /** What made a dashboard what it is: if nothing of it changed, neither did the dashboard. */
    private record Seen(long position, boolean behind, LocalDate today) {}

    private static final class Topic {
        private final Set<DashboardWatcher> watchers = ConcurrentHashMap.newKeySet();
        private volatile Seen seen = new Seen(-1, false, LocalDate.EPOCH);
    }

    SseEmitter open(FindDashboard query) {
        SseEmitter emitter = new SseEmitter(0L);
        DashboardWatcher watcher = new DashboardWatcher(emitter);
        topics.compute(
                query,
                (key, found) -> {
                    Topic topic = found == null ? new Topic() : found;
                    topic.watchers.add(watcher);
                    return topic;
                });
        emitter.onCompletion(() -> leave(query, watcher));
        emitter.onError(failure -> leave(query, watcher));
        emitter.onTimeout(() -> leave(query, watcher));
        watcher.tell(dashboards.dashboard(query));
        return emitter;
    }

    private void leave(FindDashboard query, DashboardWatcher watcher) {
        watcher.close();
        topics.computeIfPresent(
                query,
                (key, topic) -> {
                    topic.watchers.remove(watcher);
                    return topic.watchers.isEmpty() ? null : topic;
                });
    }

    private void run() {
        long nextPing = System.nanoTime() + PING.toNanos();
        try {
            while (!stop.await(DEBOUNCE_MILLIS, TimeUnit.MILLISECONDS)) {
                topics.forEach(this::tellIfChanged);
                if (System.nanoTime() >= nextPing) {
                    topics.values()
                            .forEach(topic -> topic.watchers.forEach(DashboardWatcher::ping));
                    nextPing = System.nanoTime() + PING.toNanos();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellIfChanged(FindDashboard query, Topic topic) {
        try {
            Seen now =
                    new Seen(
                            reads.position(query.region()),
                            reads.lag().events() > 0,
                            LegalDay.of(clock.instant()));
            if (!now.equals(topic.seen)) {
                topic.seen = now;
                Dashboard dashboard = dashboards.dashboard(query);
                topic.watchers.forEach(watcher -> watcher.tell(dashboard));
            }
        } catch (RuntimeException e) {
            topic.seen = new Seen(-1, false, LocalDate.EPOCH);
            LOG.warn("dashboard not told: {}", Failure.words(e));
        }
    }

    @Override
    public void close() {
        stop.countDown();
        teller.interrupt();
        topics.values().forEach(topic -> topic.watchers.forEach(DashboardWatcher::close));
    }
}
