package fengqiao.kernel.meeting;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;

/** A deliberation hearing gave its open opinion on a demand. */
public record VerdictGiven(MatterId matterId, Verdict verdict, CipherText opinion)
        implements MeetingEvent {}
