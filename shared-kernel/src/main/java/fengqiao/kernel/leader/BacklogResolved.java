package fengqiao.kernel.leader;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.ResolutionKind;
import java.time.LocalDate;

/** The entry was resolved; it stays on the list. */
public record BacklogResolved(ResolutionKind kind, CipherText result, LocalDate day)
        implements BacklogEvent {}
