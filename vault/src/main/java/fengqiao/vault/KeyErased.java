package fengqiao.vault;

/** The key was destroyed on purpose: what was sealed under it can never be read again. */
public final class KeyErased extends VaultException {
    private static final long serialVersionUID = 1L;
    private final String keyId;

    KeyErased(String keyId) {
        super("key erased: " + keyId, null);
        this.keyId = keyId;
    }

    public String keyId() {
        return keyId;
    }
}
