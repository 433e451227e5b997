package fengqiao.command.platform.timer;

import java.time.Instant;

/**
 * Something to be done when it is due. A bean of it is run by one instance at a time; where that
 * instance dies, another takes the work up again from what is stored, so each part of it must be
 * known by a key when it comes a second time.
 */
public interface TimedWork {
    /** Its name in the table of tasks; never changed. */
    String name();

    /**
     * Does all that is due, in order.
     *
     * @param now by the service's clock
     * @return when to look again at the latest
     */
    Instant run(Instant now);
}
