package fengqiao.standalone.cli;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Messages;
import fengqiao.standalone.refusal.Refusal;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Turns words into a verb, and whatever goes wrong into one sentence and an exit code. */
public final class CommandLineEntry {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineEntry.class);

    private CommandLineEntry() {}

    /**
     * @return the exit code, see {@link ExitCode}
     */
    public static int execute(String... words) {
        return new CommandLine(new FengqiaoCommand())
                .setExecutionExceptionHandler(CommandLineEntry::explain)
                .setUsageHelpWidth(100)
                .execute(words);
    }

    private static int explain(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof Refusal refusal) {
            LOG.info("Refused", refusal);
            line.getErr().println(refusal.getMessage());
            return refusal.exitCode().code();
        }
        if (failure instanceof CancellationException) {
            return ExitCode.INTERRUPTED.code();
        }
        LOG.error("Unexpected", failure);
        line.getErr().println(Messages.say("unexpected", String.valueOf(failure)));
        return ExitCode.UNEXPECTED.code();
    }
}
