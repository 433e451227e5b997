package fengqiao.kernel.screening;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;

/**
 * A department found a risk in its field.
 *
 * @param field such as {@code wages}: data
 */
public record FindingRecorded(
        RegionCode region,
        String field,
        UnitId department,
        WarningLevel level,
        CipherText text,
        LocalDate day)
        implements FindingEvent {}
