package fengqiao.kernel.screening;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;

/** An item was settled. */
public record WeekItemSettled(int number, CipherText result, LocalDate day) implements WeekEvent {}
