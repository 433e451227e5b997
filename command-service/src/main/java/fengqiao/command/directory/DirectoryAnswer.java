package fengqiao.command.directory;

import fengqiao.command.platform.bus.Answer;
import java.time.Instant;

/**
 * What a change of the directory answers.
 *
 * @param entry such as {@code region.451324}
 */
public record DirectoryAnswer(String entry, long position, long sequence, Instant occurredAt)
        implements Answer<DirectoryAnswer> {
    @Override
    public String stream() {
        return entry;
    }

    @Override
    public DirectoryAnswer at(long place) {
        return new DirectoryAnswer(entry, place, sequence, occurredAt);
    }
}
