package fengqiao.kernel;

import java.time.Instant;

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
        E event) {}
