package fengqiao.kernel;

/**
 * An event in a form that is read but never written any more. Its record keeps the shape of the old
 * version field by field, so that what stands in the log is read by a type and not by guesses.
 */
public interface PastEvent {
    /** The same fact in the form of today. */
    DomainEvent upcast();
}
