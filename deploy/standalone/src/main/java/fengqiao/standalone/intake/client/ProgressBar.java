package fengqiao.standalone.intake.client;

import fengqiao.standalone.intake.text.IntakeText;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A bar that is redrawn in place on a terminal, else a plain line now and then. */
public final class ProgressBar implements Progress {
    private static final int WIDTH = 30;
    private static final Duration REDRAW = Duration.ofMillis(200);
    private static final Duration NEXT_LINE = Duration.ofSeconds(5);

    private final PrintWriter err;
    private final boolean terminal;
    private final long rows;
    private final LongSupplier nanos;
    private final long intervalNanos;
    private long begun;
    private long before;
    private long shown;
    private Totals last = Totals.NONE;

    /**
     * @param nanos as {@link System#nanoTime}
     */
    public ProgressBar(PrintWriter err, boolean terminal, long rows, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.rows = rows;
        this.nanos = nanos;
        this.intervalNanos = (terminal ? REDRAW : NEXT_LINE).toNanos();
        this.begun = nanos.getAsLong();
        this.shown = begun;
    }

    @Override
    public void begin(Totals earlier) {
        begun = nanos.getAsLong();
        shown = begun;
        before = earlier.rows();
        last = earlier;
        if (before > 0) {
            err.println(IntakeText.say("progress.resumed", Long.toString(before)));
            err.flush();
        }
    }

    @Override
    public void at(Totals totals) {
        last = totals;
        long time = nanos.getAsLong();
        if (time - shown >= intervalNanos) {
            shown = time;
            draw(time);
        }
    }

    @Override
    public void end() {
        draw(nanos.getAsLong());
        if (terminal) {
            err.println();
            err.flush();
        }
    }

    private void draw(long time) {
        long done = last.rows();
        double seconds = Math.max((time - begun) / 1e9, 1e-3);
        double rate = (done - before) / seconds;
        String left = rate <= 0 ? "--:--" : clock(Math.round(Math.max(rows - done, 0) / rate));
        String line =
                IntakeText.say(
                        "progress.line",
                        Long.toString(done),
                        Long.toString(rows),
                        Long.toString(rows == 0 ? 100 : done * 100 / rows),
                        Long.toString(Math.round(rate)),
                        left,
                        Long.toString(last.partial() + last.refused()));
        if (terminal) {
            err.print("\r" + bar(done) + " " + line + "\u001b[K");
        } else {
            err.println(line);
        }
        err.flush();
    }

    private String bar(long done) {
        int full = rows == 0 ? WIDTH : (int) Math.min(WIDTH, done * WIDTH / rows);
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "]";
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
