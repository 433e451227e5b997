package fengqiao.kernel.meeting;

import fengqiao.kernel.matter.MatterEnding;
import java.time.LocalDate;

/** The matter the task was about is nobody's of the county any more: nobody owes the task. */
public record TaskLapsed(int number, MatterEnding because, LocalDate day) implements MeetingEvent {}
