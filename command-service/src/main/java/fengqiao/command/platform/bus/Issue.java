package fengqiao.command.platform.bus;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a command besides its content.
 *
 * @param key none for commands that are idempotent by themselves
 * @param expectedSequence of the stream the caller has seen ({@code If-Match}), if it says so
 */
public record Issue(
        Caller caller,
        Occurrence occurrence,
        @Nullable CommandKey key,
        @Nullable Long expectedSequence) {
    /** Name of the metadata that carries it to the handler; it is never stored. */
    public static final String KEY = "issue";

    /** For what else the command does to other streams: they yield to no tag, and not in time. */
    public Issue further() {
        return new Issue(caller, new Occurrence(occurrence.at(), false), null, null);
    }

    /**
     * For what follows of it for a record of that county, whoever asked: no tag is that record's.
     */
    public Issue there(RegionCode place) {
        return new Issue(caller.in(place.county()), occurrence, null, null);
    }
}
