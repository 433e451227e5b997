package fengqiao.command.supervision.deadline;

import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.RunningClock;
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

    /** Names a clock that ran out, so that it is noted once. */
    static String name(String stream, String what, RunningClock ranOut) {
        Clock clock = ranOut.clock();
        return String.join(
                "/",
                stream,
                what,
                clock.kind().name(),
                clock.rule().set(),
                clock.startDay().toString(),
                ranOut.dueDay().toString());
    }

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
