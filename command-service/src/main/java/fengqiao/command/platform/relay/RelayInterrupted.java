package fengqiao.command.platform.relay;

import org.jspecify.annotations.Nullable;

/** This run of the relay cannot go on; the next one resumes from what Kafka and the log hold. */
final class RelayInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RelayInterrupted(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
