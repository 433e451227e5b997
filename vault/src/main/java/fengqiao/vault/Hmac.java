package fengqiao.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** HMAC-SHA-256 under one key. */
final class Hmac {
    private final Pool<Mac> macs;

    Hmac(SecretKey key) {
        macs = new Pool<>(() -> mac(key));
    }

    byte[] of(String text) {
        Mac mac = macs.take();
        byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        macs.give(mac);
        return hash;
    }

    private static Mac mac(SecretKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no HMAC-SHA-256", e);
        }
    }
}
