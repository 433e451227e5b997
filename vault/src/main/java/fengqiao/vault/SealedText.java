package fengqiao.vault;

import fengqiao.kernel.CipherText;

/**
 * A sealed text with what it was sealed as.
 *
 * @param context one of {@link SealContext}, the same as at sealing
 */
public record SealedText(CipherText text, String context) {}
