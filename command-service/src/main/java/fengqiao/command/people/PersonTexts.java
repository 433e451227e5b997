package fengqiao.command.people;

import fengqiao.command.platform.database.Rows;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.Party;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what the log holds of a person. It reads the whole log for the pseudonym, which is as rare
 * as an erasure: no index of persons is kept for it.
 */
@Component
public final class PersonTexts {
    private static final String STREAMS =
            "SELECT DISTINCT stream FROM log.event"
                    + " WHERE position(convert_to(?, 'UTF8') in payload) > 0";
    private final Rows rows;
    private final EventStore store;

    PersonTexts(Rows rows, EventStore store) {
        this.rows = rows;
        this.store = store;
    }

    /**
     * A matter the person is party to.
     *
     * @param region where it was registered
     * @param parties all of them
     * @param texts that are sealed under the matter's keys
     */
    public record Matter(
            MatterId id, RegionCode region, List<Party> parties, List<SealedAt> texts) {
        /** Whether anybody else is party to it. */
        public boolean isShared(PersonId person) {
            return parties.stream().anyMatch(party -> !party.person().equals(person));
        }
    }

    /**
     * A sealed text and where it stands.
     *
     * @param sequence of the event in its stream
     * @param field the event's component
     */
    public record SealedAt(int sequence, String field, CipherText text) {}

    /** All matters of the person, whatever part it has in them. */
    public List<Matter> matters(PersonId person) {
        String mark = "\"" + person.value() + "\"";
        List<String> streams =
                rows.read(
                        STREAMS,
                        (connection, query) -> query.setString(1, mark),
                        row -> row.getString(1));
        List<Matter> matters = new ArrayList<>();
        for (String stream : streams) {
            Matter matter = read(stream);
            if (matter != null) {
                matters.add(matter);
            }
        }
        return matters;
    }

    private @Nullable Matter read(String stream) {
        Set<Party> parties = new LinkedHashSet<>();
        List<SealedAt> texts = new ArrayList<>();
        RegionCode region = null;
        var events = store.readEvents(stream);
        while (events.hasNext()) {
            var message = events.next();
            if (message.getPayload() instanceof MatterRegistered registered) {
                region = registered.region();
            }
            if (message.getPayload() instanceof DomainEvent event) {
                collect(event, message.getSequenceNumber(), parties, texts);
            }
        }
        return region == null
                ? null
                : new Matter(new MatterId(stream), region, List.copyOf(parties), texts);
    }

    /** Every sealed text of any event, present and future, is found by its type. */
    private static void collect(
            Object event, long sequence, Set<Party> parties, List<SealedAt> texts) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = value(event, component);
            if (value instanceof CipherText text) {
                texts.add(new SealedAt((int) sequence, component.getName(), text));
            } else if (value instanceof List<?> list) {
                list.stream()
                        .filter(Party.class::isInstance)
                        .map(Party.class::cast)
                        .forEach(parties::add);
            }
        }
    }

    private static @Nullable Object value(Object event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an event's component cannot be read", e);
        }
    }
}
