package fengqiao.command.people;

import fengqiao.command.platform.database.Rows;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.people.TextsRedacted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Finds what the log holds of a person. It reads the whole log for the pseudonym, which is as rare
 * as an erasure: no index of persons is kept for it.
 */
@Component
public final class PersonTexts {
    private static final String STREAMS =
            "SELECT DISTINCT stream FROM log.event WHERE EXISTS (SELECT 1 FROM"
                    + " unnest(?::text[]) AS mark"
                    + " WHERE position(convert_to(mark, 'UTF8') in payload) > 0)";

    /** Before the id of a dispute, which records name as they do a matter. */
    private static final String DISPUTE = "dispute.";

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
     * @param through whether it names the person only through a matter or dispute, such as what was
     *     handed over to mediators, a leader's case, or a letter about the handling
     */
    public record Matter(
            MatterId id,
            RegionCode region,
            List<Somebody> parties,
            List<SealedAt> texts,
            boolean through) {
        /** Whether anybody else is party to it, or it is there for another's sake. */
        public boolean isShared(PersonId person) {
            return through || parties.stream().anyMatch(party -> !party.person().equals(person));
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
        Set<String> own = new LinkedHashSet<>(naming(Set.of(person.value())));
        Set<String> seen = new LinkedHashSet<>(own);
        Set<String> further = unseen(own, seen);
        Set<String> disputes =
                further.stream()
                        .filter(stream -> stream.startsWith(DISPUTE))
                        .collect(Collectors.toSet());
        further.addAll(unseen(disputes, seen));
        List<Matter> matters = new ArrayList<>();
        own.forEach(stream -> read(stream, false, matters));
        further.forEach(stream -> read(stream, true, matters));
        return matters;
    }

    private Set<String> unseen(Set<String> ids, Set<String> seen) {
        Set<String> found = new LinkedHashSet<>(naming(ids));
        found.removeAll(seen);
        seen.addAll(found);
        return found;
    }

    /** Streams with an event that names one of them. */
    private List<String> naming(Set<String> ids) {
        Object[] marks = ids.stream().map(id -> "\"" + id + "\"").toArray();
        return marks.length == 0
                ? List.of()
                : rows.read(
                        STREAMS,
                        (connection, query) ->
                                query.setArray(1, connection.createArrayOf("text", marks)),
                        row -> row.getString(1));
    }

    /** Nothing where nothing is sealed under keys of its own, as in the directory. */
    private void read(String stream, boolean through, List<Matter> into) {
        Set<Somebody> parties = new LinkedHashSet<>();
        Map<String, SealedAt> texts = new LinkedHashMap<>();
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
                                put(texts, new SealedAt(sequence, field, text));
                            }
                        });
            }
        }
        redacted(stream, texts);
        if (region != null && !texts.isEmpty()) {
            var sealed = List.copyOf(texts.values());
            var id = new MatterId(stream);
            into.add(new Matter(id, region, List.copyOf(parties), sealed, through));
        }
    }

    /** Where somebody was erased before, the texts are those written anew then. */
    private void redacted(String stream, Map<String, SealedAt> texts) {
        var events = store.readEvents(Redaction.id(new MatterId(stream)).value());
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof TextsRedacted redaction) {
                redaction
                        .texts()
                        .forEach(one ->
                                put(texts, new SealedAt(one.sequence(), one.field(), one.text())));
            }
        }
    }

    private static void put(Map<String, SealedAt> texts, SealedAt text) {
        texts.put(text.sequence() + "/" + text.field(), text);
    }
}
