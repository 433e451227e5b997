package fengqiao.vault;

import org.jspecify.annotations.Nullable;

/** The file of master keys is missing, malformed, or lacks a key that is needed. */
public final class MasterKeysRefused extends VaultException {
    private static final long serialVersionUID = 1L;

    MasterKeysRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
