package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;

/**
 * The legal team did what it owes for a period.
 *
 * @param period first day of the week, month or quarter
 */
public record TeamReported(TeamDuty duty, LocalDate period, CipherText text)
        implements MatterEvent {}
