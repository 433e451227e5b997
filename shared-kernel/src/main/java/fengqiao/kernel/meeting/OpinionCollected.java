package fengqiao.kernel.meeting;

import fengqiao.kernel.CipherText;
import org.jspecify.annotations.Nullable;

/**
 * An opinion 条 was collected.
 *
 * @param by kind of guest it came from; none for others present
 */
public record OpinionCollected(int number, @Nullable GuestKind by, CipherText text)
        implements MeetingEvent {}
