package fengqiao.kernel.leader;

import fengqiao.kernel.RecordId;
import java.time.LocalDate;

/** The leader received the citizen. */
public record AppointmentKept(RecordId session, LocalDate day) implements AppointmentEvent {}
