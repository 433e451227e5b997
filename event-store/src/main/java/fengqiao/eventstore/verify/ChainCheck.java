package fengqiao.eventstore.verify;

import fengqiao.eventstore.reader.HashChain;
import fengqiao.eventstore.reader.LogHead;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Follows the chain row by row and stops at the first that does not follow. */
final class ChainCheck {

    private static final int HASH_FIELD = 4 + 32;
    private static final long PROGRESS_EVERY = 10_000;

    private final HashChain chain = new HashChain();
    private final long durable;
    private final LogHead[] marks;
    private final LongConsumer progress;
    private byte[] previous = LogHead.EMPTY.hash();
    private long position;
    private @Nullable Verdict found;
    private boolean shiftPossible;

    ChainCheck(long durable, LogHead witnessed, LogHead durableRow, LongConsumer progress) {
        this.durable = durable;
        this.marks = new LogHead[] {witnessed, durableRow};
        this.progress = progress;
    }

    /** Takes the next row; false when no more are needed. */
    boolean row(byte[] message, int from) {
        long at = ByteBuffer.wrap(message).getLong(from + 4);
        if (shiftPossible) {
            tellInsertedFromAltered(message, from, at);
            return false;
        }
        if (at < 1) {
            return stop(new Verdict.Inserted(at));
        }
        if (at != position + 1) {
            return stop(new Verdict.Missing(position + 1));
        }
        int end = message.length - HASH_FIELD;
        byte[] stored = Arrays.copyOfRange(message, message.length - 32, message.length);
        if (!Arrays.equals(stored, chain.next(previous, message, from, end - from))) {
            found = at > durable ? new Verdict.Inserted(at) : new Verdict.Altered(at);
            shiftPossible = at <= durable;
            return shiftPossible;
        }
        return accept(at, stored);
    }

    private boolean accept(long at, byte[] stored) {
        position = at;
        previous = stored;
        for (LogHead mark : marks) {
            if (mark.position() == at && !Arrays.equals(mark.hash(), stored)) {
                return stop(new Verdict.Rewritten(at));
            }
        }
        if (at % PROGRESS_EVERY == 0) {
            progress.accept(at);
        }
        return true;
    }

    /**
     * Had a row been pushed in and the later ones renumbered, the next would fit in the place of
     * the suspect.
     */
    private void tellInsertedFromAltered(byte[] message, int from, long at) {
        byte[] moved = message.clone();
        ByteBuffer.wrap(moved).putLong(from + 4, at - 1);
        int end = moved.length - HASH_FIELD;
        byte[] stored = Arrays.copyOfRange(message, message.length - 32, message.length);
        if (Arrays.equals(stored, chain.next(previous, moved, from, end - from))) {
            found = new Verdict.Inserted(at - 1);
        }
        shiftPossible = false;
    }

    private boolean stop(Verdict verdict) {
        found = verdict;
        return false;
    }

    /** What was found, once all rows were offered. */
    Verdict verdict(Optional<LogHead> witnessed) {
        if (found != null) {
            return found;
        }
        long known = Math.max(durable, witnessed.map(LogHead::position).orElse(0L));
        return known > position
                ? new Verdict.TailCut(position, known)
                : new Verdict.Intact(position);
    }
}
