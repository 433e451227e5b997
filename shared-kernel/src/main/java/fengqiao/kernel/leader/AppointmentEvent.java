package fengqiao.kernel.leader;

/** What can have happened to a citizen's wish to meet a given leader 约访. */
public sealed interface AppointmentEvent extends LeaderEvent
        permits AppointmentAsked, AppointmentGranted, AppointmentDeclined, AppointmentKept {}
