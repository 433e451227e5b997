package fengqiao.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Makes, wraps and unwraps keys; knows no database. */
final class Keys {
    private static final int KEY_BYTES = 32;
    private static final String INSERT =
            "insert into vault.wrapped_key (kind, subject, version, master, wrapped)"
                    + " values (?, ?, ?, ?, ?)";

    private final MasterKeys masters;
    private final Gcm gcm;
    private final Entropy entropy;

    Keys(MasterKeys masters, Gcm gcm, Entropy entropy) {
        this.masters = masters;
        this.gcm = gcm;
        this.entropy = entropy;
    }

    DataKey fresh(KeyId id) {
        return key(id, new SecretKeySpec(entropy.bytes(KEY_BYTES), "AES"));
    }

    KeyRow row(DataKey key) {
        KeyId id = key.keyId();
        byte[] wrapped = wrap(id, key.secret());
        return new KeyRow(
                INSERT, List.of(id.kind(), id.subject(), id.version(), masters.current(), wrapped));
    }

    DataKey unwrap(KeyId id, String master, byte[] wrapped) {
        return key(id, secret(id, master, wrapped));
    }

    /** The same key under the current master key. */
    byte[] rewrapped(KeyId id, String master, byte[] wrapped) {
        return wrap(id, secret(id, master, wrapped));
    }

    private SecretKey secret(KeyId id, String master, byte[] wrapped) {
        try {
            byte[] bytes = gcm.open(masters.key(master), bound(master, id), wrapped);
            var secret = new SecretKeySpec(bytes, "AES");
            Arrays.fill(bytes, (byte) 0);
            return secret;
        } catch (AEADBadTagException e) {
            throw new CipherTextBroken(id.toString(), e);
        }
    }

    private byte[] wrap(KeyId id, SecretKey secret) {
        byte[] bound = bound(masters.current(), id);
        return gcm.seal(masters.currentKey(), bound, secret.getEncoded());
    }

    /** Neither a row's key nor its master key can be exchanged for another's unnoticed. */
    private static byte[] bound(String master, KeyId id) {
        return (master + "\u0000" + id).getBytes(StandardCharsets.UTF_8);
    }

    private static DataKey key(KeyId id, SecretKey secret) {
        return id.kind().equals(KeyId.PERSON)
                ? new PersonKey(id, secret)
                : new MatterKey(id, secret);
    }
}
