package fengqiao.vault;

import org.jspecify.annotations.Nullable;

/** The sealed text was altered, or belongs to another key or context. */
public final class CipherTextBroken extends VaultException {
    private static final long serialVersionUID = 1L;

    CipherTextBroken(String keyId, @Nullable Throwable cause) {
        super("sealed text broken, key " + keyId, cause);
    }
}
