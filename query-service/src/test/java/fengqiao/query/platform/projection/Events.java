package fengqiao.query.platform.projection;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.wire.EventTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wraps events as the intake does. */
public final class Events {
    private Events() {}

    public static List<Incoming> incoming(List<Recorded<?>> events) {
        return events.stream().map(Events::incoming).toList();
    }

    public static Incoming incoming(Recorded<?> event) {
        return new Incoming(
                event.position(),
                event.stream(),
                event.county(),
                EventTypes.nameOf(type(event.event())),
                event.recordedAt(),
                event,
                null);
    }

    /** The same event as if it could not be decoded. */
    public static Incoming unreadable(Recorded<?> event, @Nullable String error) {
        Incoming readable = incoming(event);
        return new Incoming(
                event.position(),
                event.stream(),
                event.county(),
                readable.wireName(),
                event.recordedAt(),
                null,
                error);
    }

    private static Class<? extends DomainEvent> type(DomainEvent event) {
        return event.getClass();
    }
}
