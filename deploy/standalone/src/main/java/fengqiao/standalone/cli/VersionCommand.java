package fengqiao.standalone.cli;

import fengqiao.standalone.folder.DataVersion;
import fengqiao.standalone.refusal.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Which version this is, of what data format, on which Java. */
@Command(name = "version", resourceBundle = Messages.BUNDLE, mixinStandardHelpOptions = true)
final class VersionCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        out.println(new ProductVersion().getVersion()[0]);
        out.println("data format " + DataVersion.FORMAT);
        out.println("java " + Runtime.version());
        return 0;
    }
}
