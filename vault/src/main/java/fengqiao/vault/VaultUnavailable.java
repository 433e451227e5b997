package fengqiao.vault;

/** PostgreSQL did not answer; nothing was disclosed. */
public final class VaultUnavailable extends VaultException {
    private static final long serialVersionUID = 1L;

    VaultUnavailable(String doing, Throwable cause) {
        super("vault unavailable: " + doing, cause);
    }
}
