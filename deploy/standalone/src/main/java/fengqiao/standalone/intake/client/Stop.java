package fengqiao.standalone.intake.client;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends the waiting of every lane at once when one of them has given up. */
final class Stop {
    private final CountDownLatch stopped = new CountDownLatch(1);

    void now() {
        stopped.countDown();
    }

    /**
     * @throws CancellationException where the run has been stopped
     */
    void pause(Duration time) {
        try {
            if (stopped.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CancellationException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
