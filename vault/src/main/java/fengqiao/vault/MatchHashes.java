package fengqiao.vault;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What recognises a person without naming them. A name alone identifies nobody, a phone alone may
 * be a family's.
 *
 * @param idNumber keyed hash of the identity number
 * @param phoneAndName keyed hash of phone and name together
 */
record MatchHashes(@Nullable ByteBuffer idNumber, @Nullable ByteBuffer phoneAndName) {
    static final String ID = "ID";
    static final String PHONE = "PHONE";

    static MatchHashes of(Identity identity, Hmac hmac) {
        String id = identity.idNumber();
        String phone = identity.phone();
        String name = identity.name();
        return new MatchHashes(
                id == null ? null : hash(hmac, ID + "\u0000" + id),
                phone == null || name == null
                        ? null
                        : hash(hmac, PHONE + "\u0000" + phone + "\u0000" + name));
    }

    private static ByteBuffer hash(Hmac hmac, String text) {
        return ByteBuffer.wrap(hmac.of(text));
    }
}
