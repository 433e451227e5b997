package fengqiao.kernel;

import java.time.Instant;
import java.util.List;

/**
 * An event as the log holds it: what every fold is fed with.
 *
 * @param position global position, gapless and ascending in commit order, from 1
 * @param eventId unique identity of the event
 * @param stream identity of the aggregate, for matters the {@link MatterId}
 * @param sequence place in the stream, from 0
 * @param county 6-digit county code: the Kafka key
 * @param occurredAt when it happened, as the command said
 * @param recordedAt when it was written down; never decreases with position
 * @param actor who issued the command: the token's subject, never a citizen's name
 * @param accusations that the record it happened to is about, by what the command side knew then:
 *     they keep it in their room (Art. 30); empty for everything else
 */
public record Recorded<E extends DomainEvent>(
        long position,
        String eventId,
        String stream,
        long sequence,
        String county,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        List<MatterId> accusations,
        E event) {
    /** Metadata and header that name the accusations, parted by blanks. */
    public static final String ACCUSATIONS = "accusations";

    /** An event of what is in nobody's room. */
    public Recorded(
            long position,
            String eventId,
            String stream,
            long sequence,
            String county,
            Instant occurredAt,
            Instant recordedAt,
            String actor,
            E event) {
        this(
                position,
                eventId,
                stream,
                sequence,
                county,
                occurredAt,
                recordedAt,
                actor,
                List.of(),
                event);
    }
}
