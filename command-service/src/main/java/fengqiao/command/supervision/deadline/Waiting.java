package fengqiao.command.supervision.deadline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fengqiao.kernel.RegionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What timers wait for of one stream: a matter with its card, or the terms of another record. A row
 * that does not say which is a matter's: they were the first.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of", defaultImpl = Watched.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Watched.class, name = "matter"),
    @JsonSubTypes.Type(value = WatchedRecord.class, name = "record")
})
sealed interface Waiting permits Watched, WatchedRecord {
    /** Name of the stream, and of its row. */
    String stream();

    RegionCode region();

    /** When something is to be noted next; none where nothing ever will by itself. */
    @Nullable Instant firesAt();

    /** What is to be noted of an instant that has come. */
    Firing firing(Instant at);

    /** Nothing is waited for: whatever comes next begins anew. */
    boolean idle();

    /** The first year whose calendar a running clock waits for, where it will be computed anew. */
    @Nullable Integer provisionalYear();
}
