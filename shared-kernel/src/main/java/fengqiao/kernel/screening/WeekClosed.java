package fengqiao.kernel.screening;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;

/** The ledger of the week was handed in. */
public record WeekClosed(RegionCode township, String week, LocalDate day) implements WeekEvent {}
