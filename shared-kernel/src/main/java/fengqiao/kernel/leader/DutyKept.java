package fengqiao.kernel.leader;

import fengqiao.kernel.RecordId;

/** The rostered leader was present at a session of that day. */
public record DutyKept(RecordId session) implements RotaEvent {}
