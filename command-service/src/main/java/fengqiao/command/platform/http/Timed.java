package fengqiao.command.platform.http;

import org.jspecify.annotations.Nullable;

/** A body that may say when its command happened. */
public interface Timed {
    /** ISO-8601 with offset; none for now. */
    @Nullable String occurredAt();
}
