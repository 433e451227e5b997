package fengqiao.kernel.meeting;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;

/** Supervision found a task not carried out after all. */
public record TaskReturned(int number, CipherText reason, LocalDate day) implements MeetingEvent {}
