package fengqiao.vault;

import fengqiao.kernel.MatterId;
import javax.crypto.SecretKey;

/** Seals the texts of a matter. */
public final class MatterKey extends DataKey {
    MatterKey(KeyId id, SecretKey secret) {
        super(id, secret);
    }

    public MatterId matter() {
        return new MatterId(keyId().subject());
    }

    /** From 1; higher for texts written anew after an erasure. */
    public int version() {
        return keyId().version();
    }
}
