package fengqiao.kernel.leader;

import fengqiao.kernel.MatterId;

/** A matter raised in the session was registered later. */
public record SessionMatterLinked(MatterId matterId) implements SessionEvent {}
