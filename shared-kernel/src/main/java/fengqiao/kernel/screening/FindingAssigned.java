package fengqiao.kernel.screening;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;

/** A unit was made responsible and warned. */
public record FindingAssigned(UnitId unit, CipherText warning, LocalDate due)
        implements FindingEvent {}
