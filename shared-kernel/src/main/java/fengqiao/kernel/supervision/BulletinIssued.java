package fengqiao.kernel.supervision;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin went out.
 *
 * @param subject such as {@code leader-cases} of a week: data
 * @param units that are to answer
 * @param due last day of their answers; none where none is asked for
 */
public record BulletinIssued(
        RegionCode region,
        String number,
        String subject,
        List<UnitId> units,
        CipherText text,
        @Nullable LocalDate due,
        LocalDate day)
        implements BulletinEvent {}
