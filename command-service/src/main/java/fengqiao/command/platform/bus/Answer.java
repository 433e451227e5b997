package fengqiao.command.platform.bus;

/**
 * What a command answers: a record that reads back from its JSON.
 *
 * @param <A> its own type
 */
public interface Answer<A extends Answer<A>> {
    /** Stream of the last event. */
    String stream();

    /** Place of the last event in its stream: the new {@code ETag}. */
    long sequence();

    /** The same with the place in the log, which is known only after the commit. */
    A at(long position);
}
