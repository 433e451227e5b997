package fengqiao.standalone.intake;

import fengqiao.standalone.intake.client.Progress;
import fengqiao.standalone.intake.client.ProgressBar;
import fengqiao.standalone.intake.client.Totals;
import fengqiao.standalone.intake.text.IntakeText;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** What an import shows while it runs and when it has ended. */
final class Screen {
    private Screen() {}

    static Progress bar(PrintWriter err, long rows) {
        Console console = System.console();
        boolean terminal = console != null && console.isTerminal();
        return new ProgressBar(err, terminal, rows, System::nanoTime);
    }

    /**
     * @return the exit code
     */
    static int sum(PrintWriter out, Totals totals, Path report, long begunNanos, boolean dryRun) {
        double seconds = (System.nanoTime() - begunNanos) / 1e9;
        out.println(
                IntakeText.say(
                        dryRun ? "summary.dry" : "summary",
                        Long.toString(totals.imported()),
                        Long.toString(totals.already()),
                        Long.toString(totals.linked()),
                        Long.toString(totals.partial()),
                        Long.toString(totals.refused()),
                        String.format(Locale.ROOT, "%.1f", seconds)));
        if (!totals.isClean()) {
            out.println(IntakeText.say("summary.report", report));
        }
        out.flush();
        return ImportCommand.exitCode(totals);
    }
}
