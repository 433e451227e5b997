package fengqiao.command.platform.bus;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets old answers from time to time; a round that fails is made up by the next. */
public final class AnswerPurge implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerPurge.class);
    private final IdempotentAnswers answers;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("answer-purge").factory());

    public AnswerPurge(IdempotentAnswers answers, Duration every) {
        this.answers = answers;
        rounds.scheduleWithFixedDelay(
                this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            int forgotten = answers.purge();
            LOG.debug("Forgot {} old answers", forgotten);
        } catch (RuntimeException e) {
            LOG.warn("Old answers were not forgotten this time", e);
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
