package fengqiao.kernel;

/**
 * A text that only the vault can read.
 *
 * @param keyId the key it was written under: a person's or a matter's
 * @param data AES-GCM nonce and ciphertext, Base64 without padding
 */
public record CipherText(String keyId, String data) {}
