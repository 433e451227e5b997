package fengqiao.eventstore;

import fengqiao.eventstore.reader.LogHead;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An append on its way: queued, then numbered, then stored, then durable. Touched by one thread at
 * a time.
 */
final class PendingAppend {

    final Append append;
    final CompletableFuture<Appended> answer = new CompletableFuture<>();
    final int bytes;
    final long offeredAt = System.nanoTime();

    /** The row of its last event as numbered by the latest attempt; null before the first. */
    @Nullable LogHead last;

    PendingAppend(Append append) {
        this.append = append;
        int sum = 0;
        for (NewEvent event : append.events()) {
            sum += event.payload().length + event.metadata().length;
        }
        bytes = sum;
    }

    int events() {
        return append.events().size();
    }

    void complete() {
        LogHead end = last;
        if (end == null) {
            throw new IllegalStateException("completed before it was numbered");
        }
        answer.complete(
                new Appended(end.position() - events() + 1, end.position(), end.recordedAt()));
    }
}
