package fengqiao.bench.aggregate;

import fengqiao.bench.Figure;
import fengqiao.kernel.MatterId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Whether a matter of many events answers as fast as one of few after a restart: each command finds
 * the cache empty, reads the stream (and the snapshot, where there is one) and is durable before
 * the next. Long and short take turns.
 */
@Command(
        name = "aggregate",
        mixinStandardHelpOptions = true,
        resourceBundle = "fengqiao.bench.messages")
public final class AggregateBench implements Callable<Integer> {
    private static final int LONG = 500;
    private static final int SHORT = 5;

    @Option(names = "--matters", descriptionKey = "aggregate.matters")
    private int matters = 200;

    @Option(names = "--rounds", descriptionKey = "aggregate.rounds")
    private int rounds = 9;

    /** For picocli. */
    public AggregateBench() {}

    @Override
    public Integer call() throws Exception {
        try (Lives lives = new Lives()) {
            List<MatterId> many = lives.live(matters, LONG);
            List<MatterId> few = lives.live(matters, SHORT);
            List<Double> longOnes = new ArrayList<>();
            List<Double> shortOnes = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = -3; round < rounds; round++) {
                double slow = lives.coldMicros(many);
                double fast = lives.coldMicros(few);
                System.err.printf(
                        Locale.ROOT,
                        "aggregate round %d: %.0f us, short %.0f us%n",
                        round + 1,
                        slow,
                        fast);
                if (round >= 0) {
                    longOnes.add(slow);
                    shortOnes.add(fast);
                    ratios.add(slow / fast);
                }
            }
            new Figure(
                            "aggregate",
                            "long_vs_short_matter",
                            median(longOnes),
                            "us",
                            median(shortOnes),
                            median(ratios))
                    .print();
        }
        return 0;
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
