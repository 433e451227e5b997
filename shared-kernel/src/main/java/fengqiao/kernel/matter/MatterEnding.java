package fengqiao.kernel.matter;

import fengqiao.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Why nobody of the county has the matter in hand any more: what hung on it ends or goes on. */
public enum MatterEnding {
    CLOSED,
    /** It goes on as part of another matter 并案. */
    MERGED,
    /** It goes on in another county. */
    TRANSFERRED,
    /** The petitioner took it back; it may be taken up again. */
    WITHDRAWN;

    /** None where the event ends nothing. */
    public static @Nullable MatterEnding of(DomainEvent event) {
        return switch (event) {
            case MatterClosed e -> CLOSED;
            case MatterMerged e -> MERGED;
            case MatterTransferred e -> TRANSFERRED;
            case MatterWithdrawn e -> WITHDRAWN;
            default -> null;
        };
    }

    /** Whether the matter counts elsewhere from then on, so that nothing of it counts here. */
    public boolean goesOn() {
        return this == MERGED || this == TRANSFERRED;
    }
}
