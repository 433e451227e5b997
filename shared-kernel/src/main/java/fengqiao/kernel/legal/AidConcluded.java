package fengqiao.kernel.legal;

import fengqiao.kernel.CipherText;
import org.jspecify.annotations.Nullable;

/** The aid came to its end. */
public record AidConcluded(AidResult result, @Nullable CipherText note) implements AidEvent {}
