package fengqiao.kernel.meeting;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;

/** A roving case review made a matter a model case. */
public record CaseModelled(MatterId matterId, CipherText lesson) implements MeetingEvent {}
