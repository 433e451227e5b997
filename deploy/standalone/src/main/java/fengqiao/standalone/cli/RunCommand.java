package fengqiao.standalone.cli;

import fengqiao.standalone.instance.Instance;
import fengqiao.standalone.instance.StartOptions;
import fengqiao.standalone.intake.Importer;
import fengqiao.standalone.intake.demo.DemoYear;
import fengqiao.standalone.refusal.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything and serves until Ctrl-C or SIGTERM. */
@Command(name = "run", resourceBundle = Messages.BUNDLE, mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DataOption data;

    @Option(names = "--port", defaultValue = "8080", descriptionKey = "port", paramLabel = "PORT")
    private int port;

    @Option(
            names = "--bind",
            defaultValue = "127.0.0.1",
            descriptionKey = "bind",
            paramLabel = "ADDRESS")
    private String bind;

    @Option(
            names = "--demo",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            descriptionKey = "demo")
    private boolean demo;

    /** For training the start-up cache: all a start does, the demo year if any, a clean stop. */
    @Option(names = "--until-ready", hidden = true)
    private boolean untilReady;

    @Override
    public Integer call() throws InterruptedException {
        var line = spec.commandLine();
        var progress = new Progress(line.getErr());
        var options = new StartOptions(data.path(), bind, port, demo);
        try (Instance instance = Instance.start(options, progress::step)) {
            line.getOut().print(Welcome.text(instance, progress.seconds()));
            line.getOut().flush();
            if (untilReady) {
                EarlyDescription.ask(instance);
                fill(instance);
            } else {
                Thread.ofVirtual().start(() -> EarlyDescription.ask(instance));
                serve(instance);
            }
        }
        return 0;
    }

    private void fill(Instance instance) throws InterruptedException {
        var folder = instance.data().path();
        if (demo) {
            new DemoYear(folder)
                    .load(
                            Importer.endpoint(folder, DemoYear.COUNTY),
                            fengqiao.standalone.intake.client.Progress.NONE);
        }
    }

    private static void serve(Instance instance) throws InterruptedException {
        var folder = instance.data().path();
        if (instance.options().demo()) {
            Thread loading = new DemoYear(folder).begin(Importer.endpoint(folder, DemoYear.COUNTY));
            try {
                instance.awaitStop();
            } finally {
                loading.interrupt();
            }
        } else {
            instance.awaitStop();
        }
    }
}
