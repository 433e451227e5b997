package fengqiao.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/**
 * Random bytes drawn from the platform's generator in large pieces: a registration needs a dozen
 * small ones, and each call of {@link SecureRandom} costs more than the bytes. What was handed out
 * is wiped here.
 */
final class Entropy {
    private static final int PIECE = 4096;

    private final SecureRandom random = new SecureRandom();
    private final byte[] piece = new byte[PIECE];
    private int used = PIECE;

    synchronized void fill(byte[] target, int length) {
        if (PIECE - used < length) {
            random.nextBytes(piece);
            used = 0;
        }
        System.arraycopy(piece, used, target, 0, length);
        Arrays.fill(piece, used, used + length, (byte) 0);
        used += length;
    }

    byte[] bytes(int length) {
        byte[] drawn = new byte[length];
        fill(drawn, length);
        return drawn;
    }

    /** A random UUID (version 4): it says nothing about when it was drawn. */
    UUID uuid() {
        byte[] drawn = bytes(16);
        drawn[6] = (byte) (drawn[6] & 0x0f | 0x40);
        drawn[8] = (byte) (drawn[8] & 0x3f | 0x80);
        var buffer = java.nio.ByteBuffer.wrap(drawn);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
