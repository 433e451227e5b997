package fengqiao.kernel.supervision;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;

/**
 * Its findings, and the units that answer for them.
 *
 * @param answerable none where nobody was at fault
 */
public record InquiryConcluded(CipherText findings, List<UnitId> answerable, LocalDate day)
        implements InquiryEvent {}
