package fengqiao.kernel.screening;

import fengqiao.kernel.MatterId;
import java.time.LocalDate;

/**
 * What was found is a hard problem 疑难问题: a leader has to take the matter it became.
 *
 * @param matterId the matter it was registered as
 */
public record FindingMarkedHard(MatterId matterId, LocalDate day) implements FindingEvent {}
