package fengqiao.vault;

import javax.crypto.SecretKey;

/** A key that seals texts; it never shows its bytes. */
public abstract sealed class DataKey permits PersonKey, MatterKey {
    private final KeyId id;
    private final SecretKey secret;

    DataKey(KeyId id, SecretKey secret) {
        this.id = id;
        this.secret = secret;
    }

    /** What stands as {@code keyId} in the texts it sealed. */
    public String id() {
        return id.toString();
    }

    KeyId keyId() {
        return id;
    }

    SecretKey secret() {
        return secret;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + id + "]";
    }
}
