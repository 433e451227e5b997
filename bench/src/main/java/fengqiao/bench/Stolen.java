package fengqiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How much of the processors a virtual machine's host gave to others meanwhile: a wall-clock figure
 * says little where that is much. From {@code /proc/stat}, see proc(5); nothing is said elsewhere.
 */
public final class Stolen {
    private static final Path STAT = Path.of("/proc/stat");
    private static final int STEAL = 7;
    private static final long[] UNKNOWN = new long[STEAL + 1];

    private final long[] before;

    private Stolen(long[] before) {
        this.before = before;
    }

    /** Begins to count. */
    public static Stolen sinceNow() {
        return new Stolen(ticks());
    }

    /** In percent, with a comma before; empty where it is not known. */
    @Override
    public String toString() {
        long[] now = ticks();
        long all = Arrays.stream(now).sum() - Arrays.stream(before).sum();
        return all <= 0
                ? ""
                : String.format(
                        Locale.ROOT, ", stolen %d %%", (now[STEAL] - before[STEAL]) * 100 / all);
    }

    private static long[] ticks() {
        try {
            String[] words = Files.readString(STAT).lines().findFirst().orElse("").split(" +");
            return words.length < STEAL + 2
                    ? UNKNOWN
                    : Arrays.stream(words, 1, STEAL + 2).mapToLong(Long::parseLong).toArray();
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
