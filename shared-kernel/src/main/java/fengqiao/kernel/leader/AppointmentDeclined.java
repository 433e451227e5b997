package fengqiao.kernel.leader;

import fengqiao.kernel.CipherText;

/** It was declined, with the reason told. */
public record AppointmentDeclined(CipherText reason) implements AppointmentEvent {}
