package fengqiao.kernel.directory;

import fengqiao.kernel.UnitId;
import java.time.LocalDate;

/**
 * A unit 责任单位 was split, merged or abolished: its successor acts in its open matters (Art. 24).
 *
 * @param from first day on which the successor acts
 */
public record UnitSucceeded(UnitId unit, UnitId successor, LocalDate from) implements UnitEvent {}
