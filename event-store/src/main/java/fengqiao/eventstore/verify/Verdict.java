package fengqiao.eventstore.verify;

/** What a verification found; of several faults the first. */
public sealed interface Verdict {

    /** Every row follows from the one before it, up to {@code lastPosition}. */
    record Intact(long lastPosition) implements Verdict {}

    /** The row there is not as it was written, or its hash is not. */
    record Altered(long position) implements Verdict {}

    /** There is no row there though there are later ones. */
    record Missing(long position) implements Verdict {}

    /** The row there was not written by the log. */
    record Inserted(long position) implements Verdict {}

    /** The log ends at {@code lastPosition}, but {@code witnessed} was durable once. */
    record TailCut(long lastPosition, long witnessed) implements Verdict {}

    /**
     * The chain is whole but not the one witnessed at {@code position}: somebody hashed a stretch
     * before it anew.
     */
    record Rewritten(long position) implements Verdict {}
}
