package fengqiao.standalone.intake;

import fengqiao.kernel.rule.LegalDay;
import fengqiao.standalone.intake.client.Totals;
import fengqiao.standalone.intake.demo.DemoCounty;
import fengqiao.standalone.intake.demo.DemoFiles;
import fengqiao.standalone.intake.demo.DemoPlan;
import fengqiao.standalone.intake.demo.DemoSource;
import fengqiao.standalone.intake.text.IntakeText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Invents a county's year, into a file or into a running instance. */
@Command(
        name = "demo",
        resourceBundle = IntakeText.BUNDLE,
        exitCodeOnInvalidInput = 64,
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private TargetOptions target;

    @Option(
            names = "--county",
            defaultValue = "451324",
            descriptionKey = "county",
            paramLabel = "CODE")
    private String county;

    @Option(names = "--year", descriptionKey = "year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(
            names = "--matters",
            defaultValue = "20000",
            descriptionKey = "matters",
            paramLabel = "N")
    private int matters;

    @Option(names = "--seed", defaultValue = "7", descriptionKey = "seed", paramLabel = "N")
    private long seed;

    @Option(names = "--out", descriptionKey = "out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--directory", descriptionKey = "directory", paramLabel = "FILE")
    private @Nullable Path directory;

    @Option(names = "--report", descriptionKey = "report", paramLabel = "FILE")
    private @Nullable Path report;

    @Option(names = "--life", descriptionKey = "life")
    private boolean life;

    @Option(names = "--pace", defaultValue = "1", descriptionKey = "pace", paramLabel = "SECONDS")
    private int pace;

    @Override
    public Integer call() {
        if (life) {
            new LifeShow(target.data(), spec.commandLine().getOut(), pace)
                    .play(target.endpoint(null));
            return 0;
        }
        LocalDate today = LocalDate.now(LegalDay.ZONE);
        DemoPlan plan =
                year == null
                        ? DemoPlan.ofLastTwelveMonths(county, matters, seed, today)
                        : DemoPlan.ofYear(county, year, matters, seed, today);
        if (out == null && directory == null) {
            return load(plan);
        }
        write(new DemoSource(plan));
        return 0;
    }

    private void write(DemoSource source) {
        var screen = spec.commandLine().getOut();
        if (out != null) {
            DemoFiles.write(source, out);
            screen.println(IntakeText.say("demo.written", Long.toString(source.rows()), out));
        }
        if (directory != null) {
            DemoFiles.writeDirectory(source.directory(), directory);
            screen.println(IntakeText.say("demo.directory", directory));
        }
        screen.flush();
    }

    private int load(DemoPlan plan) {
        Path faults = report == null ? Path.of("demo-" + plan.county() + ".report.csv") : report;
        var bar = Screen.bar(spec.commandLine().getErr(), plan.matters());
        long begun = System.nanoTime();
        Totals totals =
                new DemoCounty(plan, faults)
                        .load(
                                target.endpoint(plan.county()),
                                target.parallel(),
                                target.patience(),
                                bar);
        return Screen.sum(spec.commandLine().getOut(), totals, faults, begun, false);
    }
}
