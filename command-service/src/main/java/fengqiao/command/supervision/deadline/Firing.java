package fengqiao.command.supervision.deadline;

import java.time.Instant;
import java.util.List;

/** What is to be noted of a stream for one instant. */
sealed interface Firing permits MatterFiring, RecordFiring {
    /**
     * A command with the key that makes a second firing the same one.
     *
     * @param timer unique to what is noted of what
     */
    record Step(String timer, Object command) {}

    /** Of whom. */
    Waiting of();

    /** The instant that was due. */
    Instant at();

    /** In the order in which they are to be noted. */
    List<Step> steps();

    /**
     * What is waited for after it was noted, whatever has happened meanwhile.
     *
     * @param current as the table has it now
     */
    Waiting after(Waiting current);
}
