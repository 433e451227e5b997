package fengqiao.command.dispute.handover;

import fengqiao.command.platform.bus.Answer;
import java.time.Instant;

/**
 * What a handover answers.
 *
 * @param state stage of the matter, which the handover leaves as it is
 * @param sequence of the matter: the new {@code ETag}
 */
public record HandoverAnswer(
        String matterId,
        String disputeId,
        String state,
        long position,
        long sequence,
        Instant occurredAt)
        implements Answer<HandoverAnswer> {
    @Override
    public String stream() {
        return matterId;
    }

    @Override
    public HandoverAnswer at(long place) {
        return new HandoverAnswer(matterId, disputeId, state, place, sequence, occurredAt);
    }
}
