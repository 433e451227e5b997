package fengqiao.kernel.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.CipherText;
import org.jspecify.annotations.Nullable;

/**
 * It turned out to be of another kind or to reach further. A rung already open is finished first.
 *
 * @param ladder where such a dispute enters the ladder; none in events older than published
 *     policies
 */
public record DisputeReclassified(
        String kind,
        DisputeScope scope,
        CipherText reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LadderEntry ladder)
        implements DisputeEvent {
    /** By the policy this version ships. */
    public DisputeReclassified(String kind, DisputeScope scope, CipherText reason) {
        this(kind, scope, reason, null);
    }
}
