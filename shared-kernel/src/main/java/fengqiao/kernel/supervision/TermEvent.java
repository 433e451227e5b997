package fengqiao.kernel.supervision;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;

/**
 * What is noted about the terms of a record that is no matter, in a stream of its own beside the
 * record's, so that a timer never collides with people's work.
 */
public sealed interface TermEvent extends DomainEvent permits TermMissed {
    /** The record whose term it is. */
    RecordId record();

    /** Name of the stream about a record. */
    static String stream(RecordId record) {
        return "term." + record;
    }
}
