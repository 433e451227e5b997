package fengqiao.eventstore;

import java.time.Instant;

/**
 * Where the events of an append are in the log.
 *
 * @param firstPosition of its first event
 * @param lastPosition of its last event; the events lie side by side
 * @param recordedAt when the writer took them, never before that of a lower position
 */
public record Appended(long firstPosition, long lastPosition, Instant recordedAt) {}
