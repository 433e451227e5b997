package fengqiao.kernel.leader;

/** What can have happened to a session in which leaders receive citizens. */
public sealed interface SessionEvent extends LeaderEvent permits SessionHeld, SessionMatterLinked {}
