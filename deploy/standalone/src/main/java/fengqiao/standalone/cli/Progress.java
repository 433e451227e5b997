package fengqiao.standalone.cli;

import fengqiao.standalone.refusal.Messages;
import java.io.PrintWriter;
import java.util.Locale;

/** One line for each step of the start, with the seconds since its beginning. */
final class Progress {
    private final PrintWriter err;
    private final long begunNanos = System.nanoTime();

    Progress(PrintWriter err) {
        this.err = err;
    }

    /**
     * @param key the step in the message bundle, below {@code step.}
     */
    void step(String key) {
        err.printf(Locale.ROOT, "%6s s  %s%n", seconds(), Messages.say("step." + key));
        err.flush();
    }

    String seconds() {
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - begunNanos) / 1e9);
    }
}
