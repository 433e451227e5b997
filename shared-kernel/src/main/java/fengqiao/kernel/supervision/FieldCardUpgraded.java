package fengqiao.kernel.supervision;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;

/** A severer colour. */
public record FieldCardUpgraded(FieldColour colour, CipherText reason, LocalDate day)
        implements FieldCardEvent {}
