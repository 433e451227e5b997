package fengqiao.command.directory.unit;

import fengqiao.kernel.UnitId;
import java.time.LocalDate;

/** Give a unit another name from a day on. */
public record RenameUnit(UnitId unit, String name, LocalDate from) {}
