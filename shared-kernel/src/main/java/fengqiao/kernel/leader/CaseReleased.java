package fengqiao.kernel.leader;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.MatterEnding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The matter ended here and so released its leader; nothing else does.
 *
 * @param because none where it was closed, and in events older than this field
 */
public record CaseReleased(
        MatterId matterId,
        LocalDate day,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MatterEnding because)
        implements LeaderCaseEvent {
    /** By its closing, as events older than the reason tell it. */
    public CaseReleased(MatterId matterId, LocalDate day) {
        this(matterId, day, null);
    }

    /** Why, for those too that do not say it. */
    @JsonIgnore
    public MatterEnding ending() {
        return because == null ? MatterEnding.CLOSED : because;
    }
}
