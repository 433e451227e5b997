package fengqiao.command.matter;

import fengqiao.command.platform.bus.Answer;
import java.time.Instant;

/**
 * What a step answers.
 *
 * @param state stage after it
 * @param position place of its event in the log
 * @param sequence place in the stream: the new {@code ETag}
 */
public record MatterAnswer(
        String matterId, String state, long position, long sequence, Instant occurredAt)
        implements Answer<MatterAnswer> {
    @Override
    public String stream() {
        return matterId;
    }

    @Override
    public MatterAnswer at(long place) {
        return new MatterAnswer(matterId, state, place, sequence, occurredAt);
    }
}
