package fengqiao.kernel.meeting;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;

/** A problem was solved. */
public record ProblemSolved(int number, CipherText result, LocalDate day) implements MeetingEvent {}
