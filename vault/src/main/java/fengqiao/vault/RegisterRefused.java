package fengqiao.vault;

import org.jspecify.annotations.Nullable;

/** The register of erasures can be neither read nor written; nothing was erased. */
public final class RegisterRefused extends VaultException {
    private static final long serialVersionUID = 1L;

    RegisterRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
