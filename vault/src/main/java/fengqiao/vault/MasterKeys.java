package fengqiao.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The keys that come from configuration: those that wrap the keys of persons and matters, the first
 * of them current, and the root from which the keys of recognition and query codes are derived. The
 * root is never replaced by a rotation: a hash cannot be rewrapped.
 */
public final class MasterKeys {
    private final SecretKey root;
    private final Map<String, SecretKey> wrapping;
    private final String current;

    MasterKeys(SecretKey root, LinkedHashMap<String, SecretKey> wrapping) {
        this.root = root;
        this.wrapping = Map.copyOf(wrapping);
        this.current = wrapping.firstEntry().getKey();
    }

    /**
     * Reads the keys; makes nothing.
     *
     * @param file a key a line, {@code id base64}; {@code root} and at least one more, the first of
     *     them current; lines that begin with {@code #} are left out
     * @throws MasterKeysRefused where the file is missing or malformed
     */
    public static MasterKeys fromFile(Path file) {
        return MasterKeyFile.read(file);
    }

    /**
     * Draws a root and one wrapping key and writes them, readable by the owner alone.
     *
     * @throws MasterKeysRefused where the file is there already or cannot be written
     */
    public static MasterKeys generate(Path file) {
        return MasterKeyFile.generate(file);
    }

    /**
     * Puts a fresh wrapping key in front of those in the file, which it replaces at one stroke.
     * Start every instance with it, then call {@link Vault#rewrap}, then drop the old line.
     *
     * @throws MasterKeysRefused where the file is missing, malformed or cannot be written
     */
    public static MasterKeys rotate(Path file) {
        return MasterKeyFile.rotate(file);
    }

    String current() {
        return current;
    }

    SecretKey currentKey() {
        return key(current);
    }

    Set<String> ids() {
        return wrapping.keySet();
    }

    SecretKey key(String id) {
        SecretKey key = wrapping.get(id);
        if (key == null) {
            throw new MasterKeysRefused("the file of master keys lacks key " + id, null);
        }
        return key;
    }

    /** A key for one use, by HKDF-SHA-256 (RFC 5869) with the use as info. */
    SecretKey derived(String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "HmacSHA256",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(root)
                                    .thenExpand(use.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no HKDF-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "MasterKeys[current=" + current + ", " + wrapping.size() + " keys]";
    }
}
