package fengqiao.query.platform.record;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.people.TextsRedacted;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which texts of a matter or record were written anew after somebody was erased. */
public final class Redactions {
    private Redactions() {}

    /** Stream of the redactions of a matter or record. */
    public static String stream(String matter) {
        return "redaction." + matter;
    }

    /**
     * The older text and the newer one in its place.
     *
     * @param matter its events
     * @param redactions of it, oldest first
     */
    public static Map<CipherText, CipherText> of(
            List<Recorded<?>> matter, List<Recorded<?>> redactions) {
        Map<Long, DomainEvent> events = new HashMap<>();
        matter.forEach(recorded -> events.put(recorded.sequence(), recorded.event()));
        Map<CipherText, CipherText> newer = new HashMap<>();
        for (Recorded<?> recorded : redactions) {
            if (recorded.event() instanceof TextsRedacted redacted) {
                for (TextsRedacted.Text text : redacted.texts()) {
                    CipherText older = held(events.get((long) text.sequence()), text.field());
                    if (older != null) {
                        newer.put(older, text.text());
                    }
                }
            }
        }
        return newer;
    }

    private static @Nullable CipherText held(@Nullable DomainEvent event, String field) {
        if (event == null || !event.getClass().isRecord()) {
            return null;
        }
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getName().equals(field)) {
                return read(event, component);
            }
        }
        return null;
    }

    private static @Nullable CipherText read(DomainEvent event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event) instanceof CipherText text ? text : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an event's component cannot be read", e);
        }
    }
}
