package fengqiao.command.directory.unit;

import fengqiao.kernel.UnitId;
import java.time.LocalDate;

/** Let another unit act for one that was split, merged or abolished. */
public record SucceedUnit(UnitId unit, UnitId successor, LocalDate from) {}
