package fengqiao.standalone.intake.row;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The external numbers of a file and where each stood first, in 24 bytes apiece: a table of their
 * digests, open addressing. 128 bits make a false repetition less likely than a broken disk.
 */
final class SeenNumbers {
    private static final int FIRST_CAPACITY = 1 << 12;

    private final MessageDigest sha;
    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private long[] lines = new long[FIRST_CAPACITY];
    private int size;

    SeenNumbers() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param line at least 1
     * @return the line where the number stood before, or 0
     */
    long add(String number, long line) {
        ByteBuffer digest = ByteBuffer.wrap(sha.digest(number.getBytes(StandardCharsets.UTF_8)));
        if (size * 2 >= lines.length) {
            grow();
        }
        return put(digest.getLong(0), digest.getLong(8), line);
    }

    private long put(long upper, long lower, long line) {
        int mask = lines.length - 1;
        int at = (int) upper & mask;
        while (lines[at] != 0) {
            if (high[at] == upper && low[at] == lower) {
                return lines[at];
            }
            at = (at + 1) & mask;
        }
        high[at] = upper;
        low[at] = lower;
        lines[at] = line;
        size++;
        return 0;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldLines = lines;
        high = new long[oldLines.length * 2];
        low = new long[oldLines.length * 2];
        lines = new long[oldLines.length * 2];
        size = 0;
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                put(oldHigh[i], oldLow[i], oldLines[i]);
            }
        }
    }
}
