package fengqiao.kernel.legal;

/** What happens to an application for legal aid. */
public sealed interface AidEvent extends LegalEvent permits AidApplied, AidDecided, AidConcluded {}
