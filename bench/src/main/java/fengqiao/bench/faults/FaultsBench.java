package fengqiao.bench.faults;

import fengqiao.standalone.embedded.MongoNode;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How right the read model is after any number of kills; exits 1 where it is not. */
@Command(
        name = "faults",
        mixinStandardHelpOptions = true,
        resourceBundle = "fengqiao.bench.messages")
public final class FaultsBench implements Callable<Integer> {

    @Option(names = "--kills", descriptionKey = "faults.kills")
    private int kills = 200;

    @Option(names = "--seed", descriptionKey = "faults.seed")
    private long seed = System.nanoTime();

    @Option(names = "--mongo", descriptionKey = "faults.mongo")
    private @Nullable String mongoUri;

    /** For picocli. */
    public FaultsBench() {}

    @Override
    public Integer call() throws Exception {
        System.err.printf(Locale.ROOT, "faults seed %d%n", seed);
        String uri = mongoUri;
        if (uri != null) {
            return run(uri);
        }
        try (MongoNode node = MongoNode.start()) {
            return run(node.uri());
        }
    }

    private int run(String uri) throws Exception {
        KillRun.Outcome outcome =
                new KillRun(uri, seed)
                        .run(kills, done -> System.err.printf(Locale.ROOT, "\rkill %d", done));
        System.err.println();
        print("kills", outcome.kills(), "processes");
        print("histories_compared", outcome.histories(), "histories");
        print("differences", outcome.differences(), "documents");
        return outcome.differences() == 0 ? 0 : 1;
    }

    private static void print(String figure, long value, String unit) {
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"faults\",\"figure\":\"%s\",\"value\":%d,\"unit\":\"%s\"}%n",
                figure,
                value,
                unit);
    }
}
