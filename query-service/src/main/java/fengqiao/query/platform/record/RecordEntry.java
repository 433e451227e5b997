package fengqiao.query.platform.record;

import fengqiao.kernel.MatterId;
import java.time.Instant;
import java.util.List;

/**
 * A record as it stands.
 *
 * @param since when its first event happened
 * @param changed when its last event happened
 * @param sequence of its last event: the tag of commands
 * @param position of its last event
 * @param accusations it is about: it is in their room (Art. 30)
 */
public record RecordEntry<B extends RecordBody>(
        String id,
        Instant since,
        Instant changed,
        long sequence,
        long position,
        List<MatterId> accusations,
        B body) {

    RecordRoom room() {
        return accusations.isEmpty() ? RecordRoom.GENERAL : RecordRoom.ACCUSATIONS;
    }
}
