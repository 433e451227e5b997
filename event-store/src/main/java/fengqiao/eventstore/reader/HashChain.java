package fengqiao.eventstore.reader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Links each row to the one before it by SHA-256. Not thread-safe. */
public final class HashChain {

    private final MessageDigest sha;
    private final RowBytes row = new RowBytes();

    /**
     * Throws {@link IllegalStateException} on a JVM without SHA-256, which the Java platform rules
     * out.
     */
    public HashChain() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Hash of the event that follows a row with hash {@code previous}; the event's own hash field
     * is not looked at.
     */
    public byte[] next(byte[] previous, StoredEvent event) {
        row.row(event);
        return next(previous, row.bytes(), 0, row.size());
    }

    /** The same over fields already in the form of {@link RowBytes}. */
    public byte[] next(byte[] previous, byte[] fields, int from, int length) {
        sha.update(previous);
        sha.update(fields, from, length);
        return sha.digest();
    }
}
