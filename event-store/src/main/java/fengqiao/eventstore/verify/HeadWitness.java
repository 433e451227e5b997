package fengqiao.eventstore.verify;

import fengqiao.eventstore.reader.LogHead;
import java.util.Optional;

/** Remembers the head of the log outside PostgreSQL, so that a cut tail is seen. */
public interface HeadWitness {

    /** Remembers nothing. */
    HeadWitness NONE =
            new HeadWitness() {
                @Override
                public void witness(LogHead durable) {
                    // A log without a witness is legal: its cut tail goes unseen.
                }

                @Override
                public Optional<LogHead> last() {
                    return Optional.empty();
                }
            };

    /**
     * Remembers a head that is durable; called in ascending order by one thread.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void witness(LogHead durable);

    /** The head remembered last, if any. */
    Optional<LogHead> last();
}
