package fengqiao.kernel.leader;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.ResolutionKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The matter of the case was resolved 化解, so that the case-time counts as resolved.
 *
 * @param kind none where a review took the resolution back before the matter closed
 */
public record CaseResolved(
        MatterId matterId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ResolutionKind kind,
        LocalDate day)
        implements LeaderCaseEvent {}
