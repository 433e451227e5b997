package fengqiao.command.directory;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.directory.MediationBodyClosed;
import fengqiao.kernel.directory.MediationBodyRegistered;
import fengqiao.kernel.directory.UnitRegistered;
import fengqiao.kernel.directory.UnitSucceeded;
import java.time.LocalDate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Of which kind a mediation body or a unit is, from its own stream: the look-up tables need no
 * kinds, and whoever asks here opens a mediation, which nobody does in a loop.
 */
@Component
public final class DirectoryKinds {
    private final EventStore store;

    DirectoryKinds(EventStore store) {
        this.store = store;
    }

    /** An entry that is there on the day asked for. */
    public record Kept(RegionCode region, String kind) {}

    /** None where the body is unknown, not open yet, or closed on the day. */
    public @Nullable Kept body(BodyId body, LocalDate day) {
        Kept found = null;
        var events = store.readEvents("mediation-body." + body, 0);
        while (events.hasNext()) {
            Object event = events.next().getPayload();
            if (event instanceof MediationBodyRegistered e && !e.from().isAfter(day)) {
                found = new Kept(e.region(), e.kind());
            } else if (event instanceof MediationBodyClosed e && e.to().isBefore(day)) {
                found = null;
            }
        }
        return found;
    }

    /** None where the unit is unknown or another acts for it on the day (Art. 24). */
    public @Nullable Kept unit(UnitId unit, LocalDate day) {
        Kept found = null;
        var events = store.readEvents("unit." + unit, 0);
        while (events.hasNext()) {
            Object event = events.next().getPayload();
            if (event instanceof UnitRegistered e) {
                found = new Kept(e.region(), e.kind());
            } else if (event instanceof UnitSucceeded e && !e.from().isAfter(day)) {
                found = null;
            }
        }
        return found;
    }
}
