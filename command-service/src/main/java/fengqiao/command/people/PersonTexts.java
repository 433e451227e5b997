package fengqiao.command.people;

import fengqiao.command.platform.database.Rows;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
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

    /** Kind of the keys of matters and records, before the name of their stream. */
    private static final String OWN_KEYS = "M/";

    private final Rows rows;
    private final EventStore store;

    PersonTexts(Rows rows, EventStore store) {
        this.rows = rows;
        this.store = store;
    }

    /**
     * A matter the person is party to, or a record: a dispute whose side it is, an application it
     * made.
     *
     * @param id name of its stream
     * @param region where it was registered
     * @param parties all of them
     * @param texts that are sealed under its own keys
     */
    public record Matter(
            MatterId id, RegionCode region, List<Somebody> parties, List<SealedAt> texts) {
        /** Whether anybody else is party to it. */
        public boolean isShared(PersonId person) {
            return parties.stream().anyMatch(party -> !party.person().equals(person));
        }
    }

    /** Somebody who takes part, with name and numbers under the person's own key. */
    public record Somebody(PersonId person, CipherText details) {}

    /**
     * A sealed text and where it stands.
     *
     * @param sequence of the event in its stream
     * @param field the event's component
     */
    public record SealedAt(int sequence, String field, CipherText text) {}

    /** All matters and records of the person, whatever part it has in them. */
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

    /** None where nothing is sealed under keys of its own, as in the directory. */
    private @Nullable Matter read(String stream) {
        Set<Somebody> parties = new LinkedHashSet<>();
        List<SealedAt> texts = new ArrayList<>();
        RegionCode region = null;
        String own = OWN_KEYS + stream + "/";
        var events = store.readEvents(stream);
        while (events.hasNext()) {
            var message = events.next();
            if (message.getPayload() instanceof DomainEvent event) {
                int sequence = (int) message.getSequenceNumber();
                region = region == null ? SealedParts.region(event) : region;
                parties.addAll(SealedParts.people(event));
                SealedParts.texts(event)
                        .forEach((field, text) -> {
                            if (text.keyId().startsWith(own)) {
                                texts.add(new SealedAt(sequence, field, text));
                            }
                        });
            }
        }
        return region == null || texts.isEmpty()
                ? null
                : new Matter(new MatterId(stream), region, List.copyOf(parties), texts);
    }
}
