package fengqiao.kernel.leader;

import fengqiao.kernel.CipherText;
import java.time.LocalDate;

/** The day was set. */
public record AppointmentGranted(LocalDate on, CipherText place) implements AppointmentEvent {}
