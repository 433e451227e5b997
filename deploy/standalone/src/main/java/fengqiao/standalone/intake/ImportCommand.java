package fengqiao.standalone.intake;

import fengqiao.standalone.intake.client.ImportRun;
import fengqiao.standalone.intake.client.Totals;
import fengqiao.standalone.intake.directory.DirectoryImport;
import fengqiao.standalone.intake.file.TableFile;
import fengqiao.standalone.intake.file.TableFiles;
import fengqiao.standalone.intake.row.ColumnNames;
import fengqiao.standalone.intake.row.Header;
import fengqiao.standalone.intake.text.IntakeText;
import fengqiao.standalone.refusal.ExitCode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a file of reports into a running instance. */
@Command(
        name = "import",
        resourceBundle = IntakeText.BUNDLE,
        exitCodeOnInvalidInput = 64,
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private TargetOptions target;

    @Parameters(index = "0", descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Option(names = "--report", descriptionKey = "report", paramLabel = "FILE")
    private @Nullable Path report;

    @Option(names = "--encoding", descriptionKey = "encoding", paramLabel = "NAME")
    private @Nullable String encoding;

    @Option(names = "--max-mb", defaultValue = "256", descriptionKey = "max-mb", paramLabel = "MB")
    private int maxMegabytes;

    @Option(names = "--directory", descriptionKey = "import.directory", paramLabel = "NAME")
    private @Nullable String directory;

    @Option(names = "--county", descriptionKey = "import.county", paramLabel = "CODE")
    private @Nullable String county;

    @Option(names = "--from", descriptionKey = "import.from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        if (maxMegabytes < 1) {
            throw new ParameterException(spec.commandLine(), IntakeText.say("usage.max-mb"));
        }
        Path faults =
                report == null ? file.resolveSibling(file.getFileName() + ".report.csv") : report;
        return directory == null ? rows(faults) : entries(directory, faults);
    }

    private int entries(String name, Path faults) {
        var load = DirectoryImport.of(name, file, (long) maxMegabytes << 20, encoding, faults);
        DirectoryImport.Sum sum =
                dryRun
                        ? new DirectoryImport.Sum(0, 0, 0)
                        : load.send(target.endpoint(county), target.patience(), county, from);
        var out = spec.commandLine().getOut();
        out.println(
                IntakeText.say(
                        "directory.summary",
                        Integer.toString(sum.applied()),
                        Integer.toString(sum.skipped()),
                        Integer.toString(sum.refused())));
        if (sum.refused() > 0) {
            out.println(IntakeText.say("summary.report", faults));
        }
        out.flush();
        return (sum.refused() == 0 ? ExitCode.OK : ExitCode.ROWS_REFUSED).code();
    }

    private int rows(Path faults) {
        var files = new TableFiles((long) maxMegabytes << 20, encoding, ColumnNames::isColumn);
        TableFile table = files.survey(file, this::checkHeader);
        var bar = Screen.bar(spec.commandLine().getErr(), table.rows());
        var run = new ImportRun(table, faults, Instant.now(), bar);
        long begun = System.nanoTime();
        Totals totals =
                dryRun
                        ? run.dryRun()
                        : run.send(target.endpoint(county), target.parallel(), target.patience());
        return Screen.sum(spec.commandLine().getOut(), totals, faults, begun, dryRun);
    }

    private void checkHeader(List<String> cells) {
        List<String> ignored = Header.of(cells).ignored();
        if (!ignored.isEmpty()) {
            String names = String.join("、", ignored);
            spec.commandLine().getErr().println(IntakeText.say("header.ignored", names));
            spec.commandLine().getErr().flush();
        }
    }

    /** For scripts: 0 where every row stands as the file says. */
    static int exitCode(Totals totals) {
        return (totals.isClean() ? ExitCode.OK : ExitCode.ROWS_REFUSED).code();
    }
}
