package fengqiao.kernel.directory;

import fengqiao.kernel.UnitId;
import java.time.LocalDate;

/** A unit 责任单位 bears another name from a day on. */
public record UnitRenamed(UnitId unit, String name, LocalDate from) implements UnitEvent {}
