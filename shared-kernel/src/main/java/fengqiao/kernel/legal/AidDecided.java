package fengqiao.kernel.legal;

import fengqiao.kernel.CipherText;
import org.jspecify.annotations.Nullable;

/**
 * The application was decided.
 *
 * @param lawyer id of the post that is to help; none where it was refused
 * @param reason of a refusal
 */
public record AidDecided(AidDecision decision, @Nullable String lawyer, @Nullable CipherText reason)
        implements AidEvent {}
