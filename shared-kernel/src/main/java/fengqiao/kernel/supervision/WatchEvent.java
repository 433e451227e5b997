package fengqiao.kernel.supervision;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;

/**
 * What is noted about a matter from outside, in a stream of its own beside the matter's, so that a
 * timer never collides with people's work.
 */
public sealed interface WatchEvent extends DomainEvent permits DeadlineMissed, CardChanged {
    MatterId matterId();

    /** Where the matter happened. */
    RegionCode region();

    /** Name of the stream about a matter. */
    static String stream(MatterId matter) {
        return "supervision." + matter;
    }
}
