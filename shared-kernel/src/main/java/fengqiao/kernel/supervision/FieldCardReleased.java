package fengqiao.kernel.supervision;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;

/** The card was taken down. */
public record FieldCardReleased(CipherText reason, LocalDate day) implements FieldCardEvent {}
