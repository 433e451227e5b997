package fengqiao.standalone.intake.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is shown while an import runs. */
class ProgressBarTest {
    private final StringWriter shown = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    private ProgressBar bar(boolean terminal) {
        return new ProgressBar(new PrintWriter(shown), terminal, 1_000, nanos::get);
    }

    @Test
    void redrawsABarOnATerminal() {
        ProgressBar bar = bar(true);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        bar.at(new Totals(500, 0, 0, 0, 0));
        assertThat(shown.toString())
                .startsWith("\r[###############---------------]")
                .contains("500/1000", "50%", "500 行/秒", "0:01")
                .doesNotContain("\n");
        bar.end();
        assertThat(shown.toString()).endsWith("\n");
    }

    @Test
    void writesPlainLinesNowAndThenElsewhere() {
        ProgressBar bar = bar(false);
        for (int second = 1; second <= 12; second++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            bar.at(new Totals(second, 0, 0, 0, 2));
        }
        assertThat(shown.toString().lines()).hasSize(2).allMatch(line -> !line.contains("\r"));
        assertThat(shown.toString()).contains("有误 faults 2");
    }

    @Test
    void countsTheRateFromWhereItResumed() {
        ProgressBar bar = bar(false);
        bar.begin(new Totals(900, 0, 0, 0, 0));
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        bar.at(new Totals(950, 0, 0, 0, 0));
        assertThat(shown.toString()).contains("900", "5 行/秒", "0:10");
    }
}
