package fengqiao.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/**
 * The code a citizen gets with a receipt. It follows from the receipt number and the root key:
 * nothing is stored, and it stays the same when wrapping keys are rotated.
 */
public final class QueryCodes {
    private static final long CODES = 100_000_000;

    private final Hmac hmac;

    public QueryCodes(MasterKeys masters) {
        hmac = new Hmac(masters.derived("fengqiao/query-code/v1"));
    }

    /** Eight decimal digits. */
    public String queryCode(String receiptNumber) {
        long drawn = ByteBuffer.wrap(hmac.of(receiptNumber)).getLong();
        return String.format(Locale.ROOT, "%08d", Long.remainderUnsigned(drawn, CODES));
    }

    /** Takes the same time whether and where they differ. */
    public boolean matches(String receiptNumber, String code) {
        return MessageDigest.isEqual(
                queryCode(receiptNumber).getBytes(StandardCharsets.UTF_8),
                code.getBytes(StandardCharsets.UTF_8));
    }
}
