package fengqiao.vault;

import org.jspecify.annotations.Nullable;

/** What can go wrong with keys and sealed texts; messages never hold a text or a key. */
public abstract sealed class VaultException extends RuntimeException
        permits KeyErased,
                KeyUnknown,
                CipherTextBroken,
                MasterKeysRefused,
                RegisterRefused,
                VaultUnavailable {
    private static final long serialVersionUID = 1L;

    VaultException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
