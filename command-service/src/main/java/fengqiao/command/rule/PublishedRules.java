package fengqiao.command.rule;

import fengqiao.kernel.rule.HolidayCalendar;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleEdition;
import fengqiao.kernel.rule.RuleEvent;
import fengqiao.kernel.rule.RuleSet;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules in force in this instance: those shipped and all published since, read from their
 * stream at the start, after each publication here, and every few seconds for those of others.
 */
public final class PublishedRules implements RuleBook, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedRules.class);
    private final EventStore store;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("published-rules").factory());
    private volatile RuleEdition edition = RuleBook.shipped();
    private long next;

    /**
     * @param look how often others' publications are looked for
     */
    public PublishedRules(EventStore store, Duration look) {
        this.store = store;
        refresh();
        thread.scheduleWithFixedDelay(
                this::look, look.toMillis(), look.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            refresh();
        } catch (RuntimeException e) {
            LOG.warn("Rules not looked at, keeping those of before: {}", e.getMessage());
        }
    }

    /** Reads what was published since; returns when it is in force here. */
    public synchronized void refresh() {
        var events = store.readEvents(RuleEvent.STREAM, next);
        while (events.hasNext()) {
            var message = events.next();
            if (message.getPayload() instanceof RuleEvent event) {
                edition = edition.after(event);
            }
            next = message.getSequenceNumber() + 1;
        }
    }

    @Override
    public List<RuleSet> sets() {
        return edition.sets();
    }

    @Override
    public HolidayCalendar calendar() {
        return edition.calendar();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
