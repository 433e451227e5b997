package fengqiao.kernel.supervision;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;

/** A unit answered. */
public record BulletinAnswered(UnitId unit, CipherText text, LocalDate day)
        implements BulletinEvent {}
