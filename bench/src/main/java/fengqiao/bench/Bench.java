package fengqiao.bench;

import fengqiao.bench.aggregate.AggregateBench;
import fengqiao.bench.append.AppendBench;
import fengqiao.bench.faults.FaultsBench;
import fengqiao.bench.http.HttpBench;
import fengqiao.bench.project.ProjectBench;
import fengqiao.bench.start.StartBench;
import fengqiao.bench.timers.TimersBench;
import fengqiao.standalone.instance.FileLogging;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs one benchmark by name; figures go to stdout as JSON lines, progress to stderr. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {
            AppendBench.class,
            HttpBench.class,
            ProjectBench.class,
            StartBench.class,
            FaultsBench.class,
            AggregateBench.class,
            TimersBench.class
        },
        resourceBundle = "fengqiao.bench.messages")
public final class Bench {

    private Bench() {}

    /** Exits 0 when the benchmark ran, whatever its figures are. */
    public static void main(String[] args) {
        FileLogging.silence();
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
