package fengqiao.vault;

/** No such key was ever committed, or it was lost without an erasure. */
public final class KeyUnknown extends VaultException {
    private static final long serialVersionUID = 1L;

    KeyUnknown(String keyId) {
        super("key unknown: " + keyId, null);
    }
}
