package fengqiao.standalone.cli;

import fengqiao.standalone.intake.DemoCommand;
import fengqiao.standalone.intake.ImportCommand;
import fengqiao.standalone.refusal.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The verbs. A new one is a class in the list below and its texts in the message bundle. */
@Command(
        name = "fengqiao",
        resourceBundle = Messages.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        subcommands = {
            RunCommand.class,
            ImportCommand.class,
            DemoCommand.class,
            UserCommand.class,
            VerifyCommand.class,
            VersionCommand.class
        })
final class FengqiaoCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.say("verb.missing"));
    }
}
