package fengqiao.kernel.legal;

/** Whether the duty was kept. */
public record DutyReported(DutyReport report) implements DutyEvent {}
