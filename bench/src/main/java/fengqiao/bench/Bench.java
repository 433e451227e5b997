package fengqiao.bench;

import fengqiao.bench.append.AppendBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs one benchmark by name; figures go to stdout as JSON lines, progress to stderr. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {AppendBench.class},
        resourceBundle = "fengqiao.bench.messages")
public final class Bench {

    private Bench() {}

    /** Exits 0 when the benchmark ran, whatever its figures are. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
