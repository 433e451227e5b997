package fengqiao.kernel.legal;

/** What happens to a lawyer's duty. */
public sealed interface DutyEvent extends LegalEvent permits DutyPlanned, DutyReported {}
