package fengqiao.kernel.screening;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grid was screened; a later report of the same day replaces this one.
 *
 * @param found problems 个
 * @param resolved of them on the spot
 * @param matters reported up and registered
 * @param records reported up as disputes or findings
 */
public record DayReported(
        RegionCode grid,
        LocalDate day,
        ScreeningOutcome outcome,
        int found,
        int resolved,
        List<MatterId> matters,
        List<RecordId> records,
        @Nullable CipherText note,
        String reportedBy)
        implements DayEvent {}
