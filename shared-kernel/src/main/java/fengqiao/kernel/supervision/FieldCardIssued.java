package fengqiao.kernel.supervision;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The joint conference set a colour for a field.
 *
 * @param field such as {@code real-estate}: data
 * @param conference the meeting that decided it
 */
public record FieldCardIssued(
        RegionCode region,
        String field,
        FieldColour colour,
        UnitId unit,
        @Nullable RecordId conference,
        CipherText reason,
        LocalDate day)
        implements FieldCardEvent {}
