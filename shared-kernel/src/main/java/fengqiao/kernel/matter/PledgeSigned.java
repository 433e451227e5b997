package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The petitioner freely pledged to let the settled matter rest 息诉息访承诺. Nothing ever depends on it.
 */
public record PledgeSigned(LocalDate signedOn, @Nullable CipherText text) implements MatterEvent {}
