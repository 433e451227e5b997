package fengqiao.standalone.refusal;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A foreseen reason not to go on. It is shown as its sentence alone, without a stack trace; whoever
 * catches it exits with {@link #exitCode()}.
 */
public final class Refusal extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /**
     * @param key the sentence in the message bundle, below {@code refused.}
     * @param details what the sentence names, in its order
     */
    public Refusal(ExitCode exitCode, String key, Object... details) {
        this(null, exitCode, key, details);
    }

    public Refusal(@Nullable Throwable cause, ExitCode exitCode, String key, Object... details) {
        this(exitCode, Messages.say("refused." + key, details), cause);
    }

    private Refusal(ExitCode exitCode, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** For verbs that keep their sentences in a bundle of their own. */
    public static Refusal saying(ExitCode exitCode, String sentence, @Nullable Throwable cause) {
        return new Refusal(exitCode, sentence, cause);
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
