package fengqiao.command.platform.record;

import fengqiao.command.platform.access.Caller;
import fengqiao.kernel.MatterId;

/**
 * The rooms of matters, which records about them keep (Art. 30). A port: matters are of another
 * context.
 */
public interface MatterRooms {
    /** Where a matter is. */
    enum Place {
        NOWHERE,
        GENERAL,
        ACCUSATIONS
    }

    Place place(MatterId matter);

    /** Whether the matter is there for the caller; one that is nowhere is for nobody. */
    boolean admits(MatterId matter, Caller caller);
}
