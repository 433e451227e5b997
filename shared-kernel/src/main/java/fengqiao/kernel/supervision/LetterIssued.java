package fengqiao.kernel.supervision;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The petition office suggests.
 *
 * @param matters it was drawn from
 * @param feedback by when the unit answers, and by which rule
 */
public record LetterIssued(
        RegionCode region,
        LetterKind kind,
        UnitId unit,
        List<MatterId> matters,
        CipherText text,
        LocalDate day,
        Clock feedback)
        implements LetterEvent {}
