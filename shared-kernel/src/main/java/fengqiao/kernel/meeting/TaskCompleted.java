package fengqiao.kernel.meeting;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;

/** A task was carried out. */
public record TaskCompleted(int number, CipherText evidence, LocalDate day)
        implements MeetingEvent {}
