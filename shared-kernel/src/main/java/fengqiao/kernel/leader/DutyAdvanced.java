package fengqiao.kernel.leader;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;

/** One of the five duties was carried on. */
public record DutyAdvanced(CaseDuty duty, CipherText progress, boolean done, LocalDate day)
        implements LeaderCaseEvent {}
