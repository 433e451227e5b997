package fengqiao.query.platform.record;

import java.time.Instant;

/**
 * A record as it stands.
 *
 * @param since when its first event happened
 * @param changed when its last event happened
 * @param sequence of its last event: the tag of commands
 * @param position of its last event
 */
public record RecordEntry<B extends RecordBody>(
        String id, Instant since, Instant changed, long sequence, long position, B body) {}
