package fengqiao.vault;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM (NIST SP 800-38D): random 96-bit nonce in front, 128-bit tag behind. Random nonces
 * keep a key safe for 2³² messages, more than a master key will ever wrap here.
 */
final class Gcm {
    static final int NONCE = 12;
    static final int TAG = 16;

    private final Pool<Cipher> ciphers = new Pool<>(Gcm::cipher);
    private final Entropy entropy;

    Gcm(Entropy entropy) {
        this.entropy = entropy;
    }

    byte[] seal(SecretKey key, byte[] bound, byte[] plain) {
        byte[] sealed = new byte[NONCE + plain.length + TAG];
        entropy.fill(sealed, NONCE);
        try {
            Cipher cipher = ciphers.take();
            var nonce = new GCMParameterSpec(TAG * 8, sealed, 0, NONCE);
            cipher.init(Cipher.ENCRYPT_MODE, key, nonce);
            cipher.updateAAD(bound);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            ciphers.give(cipher);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM refused to seal", e);
        }
    }

    /**
     * @throws AEADBadTagException where key, bound data or ciphertext are not those of the sealing
     */
    byte[] open(SecretKey key, byte[] bound, byte[] sealed) throws AEADBadTagException {
        if (sealed.length < NONCE + TAG) {
            throw new AEADBadTagException("too short");
        }
        try {
            Cipher cipher = ciphers.take();
            var nonce = new GCMParameterSpec(TAG * 8, sealed, 0, NONCE);
            cipher.init(Cipher.DECRYPT_MODE, key, nonce);
            cipher.updateAAD(bound);
            byte[] plain = cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
            ciphers.give(cipher);
            return plain;
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM refused to open", e);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no AES-GCM", e);
        }
    }
}
