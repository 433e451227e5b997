package fengqiao.query.platform.record;

import fengqiao.kernel.MatterId;
import fengqiao.query.platform.access.Caller;
import java.util.Collection;
import java.util.Set;

/** Which accusations a unit handles. A port: matters are of another context. */
@FunctionalInterface
public interface HandledAccusations {
    /**
     * Of these, the ones that are there for the caller: sent to the unit, and not about it, as far
     * as is known now.
     */
    Set<MatterId> of(Collection<MatterId> accusations, Caller caller);
}
