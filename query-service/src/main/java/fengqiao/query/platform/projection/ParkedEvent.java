package fengqiao.query.platform.projection;

import org.jspecify.annotations.Nullable;

/**
 * An event that waits outside the read model.
 *
 * @param document the document it waits for; the stream itself where the event cannot be decoded
 * @param error why it could not be folded; null for events that wait behind such a one
 */
public record ParkedEvent(
        String document, String stream, long position, String wireName, @Nullable String error) {}
