package fengqiao.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** Measures two sides in turn, so that a noisy neighbour hits both, and compares round by round. */
public final class Duel {

    /** One side; returns its rate per second over about that time. */
    @FunctionalInterface
    public interface Side {
        /** Runs for {@code time} and returns operations per second. */
        double run(Duration time) throws ExecutionException, InterruptedException;
    }

    private final String bench;
    private final int rounds;
    private final Duration time;
    private final int warmUps;

    /** Rounds of both sides, each side running for {@code time} in each, after two to warm up. */
    public Duel(String bench, int rounds, Duration time) {
        this(bench, rounds, time, 2);
    }

    /** With as many rounds to warm up as it takes. */
    public Duel(String bench, int rounds, Duration time, int warmUps) {
        this.bench = bench;
        this.rounds = rounds;
        this.time = time;
        this.warmUps = warmUps;
    }

    /** Warms both sides, then measures. */
    public Figure measure(String figure, String unit, Side ours, Side peer)
            throws ExecutionException, InterruptedException {
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = -warmUps; round < rounds; round++) {
            Stolen stolen = Stolen.sinceNow();
            double a = ours.run(time);
            double b = peer.run(time);
            System.err.printf(
                    Locale.ROOT,
                    "%s %s %s %.0f peer %.0f%s%n",
                    bench,
                    figure,
                    label(round),
                    a,
                    b,
                    stolen);
            if (round >= 0) {
                our.add(a);
                their.add(b);
                ratios.add(a / b);
            }
        }
        return new Figure(bench, figure, median(our), unit, median(their), median(ratios));
    }

    private static String label(int round) {
        return round < 0 ? "warm-up" : "round " + (round + 1);
    }

    /** The middle one, or the mean of the two in the middle. */
    public static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
