package fengqiao.query.platform.access;

import fengqiao.kernel.RegionCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks, as the token says.
 *
 * @param region subtree the caller works in; null sees nothing of any region
 * @param unit of the role UNIT
 * @param worker post of the role WORKER
 * @param body of the role MEDIATOR
 * @param leader of the role LEADER
 */
public record Caller(
        String subject,
        Set<Role> roles,
        @Nullable RegionCode region,
        @Nullable String unit,
        @Nullable String worker,
        @Nullable String body,
        @Nullable String leader) {

    /** A caller who is neither of a mediation body nor a leader. */
    public Caller(
            String subject,
            Set<Role> roles,
            @Nullable RegionCode region,
            @Nullable String unit,
            @Nullable String worker) {
        this(subject, roles, region, unit, worker, null, null);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the region lies in the caller's subtree. */
    public boolean covers(RegionCode other) {
        RegionCode own = region;
        return own != null && other.within(own);
    }

    /** Whether every matter of the caller's region is in scope. */
    public boolean seesRegion() {
        return is(Role.OFFICE) || is(Role.VIEWER) || is(Role.IMPORT);
    }
}
