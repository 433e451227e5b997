package fengqiao.command.platform.record;

import fengqiao.command.platform.bus.Answer;
import java.time.Instant;

/**
 * What a change of a record answers.
 *
 * @param id also the name of its stream
 * @param state after the change
 */
public record RecordAnswer(
        String id, String state, long position, long sequence, Instant occurredAt)
        implements Answer<RecordAnswer> {
    @Override
    public String stream() {
        return id;
    }

    @Override
    public RecordAnswer at(long place) {
        return new RecordAnswer(id, state, place, sequence, occurredAt);
    }
}
