package fengqiao.eventstore;

import fengqiao.eventstore.reader.LogHead;
import fengqiao.eventstore.verify.HeadWitness;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps marks of the head apart by a least time, and makes a last one at the end. */
final class WitnessPace {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessPace.class);

    private final HeadWitness witness;
    private final long pauseNanos;
    private long next = System.nanoTime();
    private @Nullable LogHead unseen;

    WitnessPace(HeadWitness witness, Duration every) {
        this.witness = witness;
        this.pauseNanos = every.toNanos();
    }

    void offer(LogHead head) {
        unseen = head;
        if (System.nanoTime() - next >= 0) {
            last();
            next = System.nanoTime() + pauseNanos;
        }
    }

    void last() {
        LogHead head = unseen;
        unseen = null;
        if (head == null) {
            return;
        }
        try {
            witness.witness(head);
        } catch (RuntimeException e) {
            LOG.error("Head witness not written; a cut tail may go unseen", e);
        }
    }
}
