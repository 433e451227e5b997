package fengqiao.command.rule;

import fengqiao.command.platform.bus.Answer;
import fengqiao.kernel.rule.RuleEvent;
import java.time.Instant;

/**
 * What a publication answers.
 *
 * @param entry such as {@code regulations-2022/2}, or a year
 */
public record RuleAnswer(String entry, long position, long sequence, Instant occurredAt)
        implements Answer<RuleAnswer> {
    @Override
    public String stream() {
        return RuleEvent.STREAM;
    }

    @Override
    public RuleAnswer at(long place) {
        return new RuleAnswer(entry, place, sequence, occurredAt);
    }
}
