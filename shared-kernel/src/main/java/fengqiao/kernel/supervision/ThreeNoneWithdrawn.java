package fengqiao.kernel.supervision;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;

/** The status was withdrawn. */
public record ThreeNoneWithdrawn(GrantLevel level, CipherText reason, LocalDate day)
        implements ThreeNoneEvent {}
