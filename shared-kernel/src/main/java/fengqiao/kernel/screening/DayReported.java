package fengqiao.kernel.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param hard of the matters those that are hard problems 疑难问题: a leader has to take them
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
        String reportedBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MatterId> hard)
        implements DayEvent {
    public DayReported {
        hard = hard == null ? List.of() : List.copyOf(hard);
    }
}
