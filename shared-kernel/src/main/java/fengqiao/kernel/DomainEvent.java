package fengqiao.kernel;

/** A fact of the log. Its wire name stands in {@code fengqiao.kernel.wire.EventTypes}. */
public interface DomainEvent {}
