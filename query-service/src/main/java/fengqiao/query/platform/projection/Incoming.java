package fengqiao.query.platform.projection;

import fengqiao.kernel.Recorded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way into the views.
 *
 * @param event null where it cannot be decoded
 * @param error why it cannot, without any of its content
 */
public record Incoming(
        long position,
        String stream,
        String county,
        String wireName,
        Instant recordedAt,
        @Nullable Recorded<?> event,
        @Nullable String error) {}
