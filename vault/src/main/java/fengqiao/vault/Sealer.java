package fengqiao.vault;

import fengqiao.kernel.CipherText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.AEADBadTagException;

/** Seals and opens texts; key and context are bound into each. */
final class Sealer {
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getDecoder();

    private final Gcm gcm;

    Sealer(Gcm gcm) {
        this.gcm = gcm;
    }

    CipherText seal(DataKey key, String text, String context) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = gcm.seal(key.secret(), bound(key.id(), context), plain);
        return new CipherText(key.id(), ENCODER.encodeToString(sealed));
    }

    String open(DataKey key, CipherText text, String context) {
        if (!key.id().equals(text.keyId())) {
            throw new CipherTextBroken(text.keyId(), null);
        }
        try {
            byte[] sealed = DECODER.decode(text.data());
            byte[] plain = gcm.open(key.secret(), bound(key.id(), context), sealed);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (AEADBadTagException | IllegalArgumentException e) {
            throw new CipherTextBroken(text.keyId(), e);
        }
    }

    private static byte[] bound(String keyId, String context) {
        return (keyId + "\u0000" + context).getBytes(StandardCharsets.UTF_8);
    }
}
