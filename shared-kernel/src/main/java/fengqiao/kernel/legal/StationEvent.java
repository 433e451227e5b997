package fengqiao.kernel.legal;

/** What happens to a station. */
public sealed interface StationEvent extends LegalEvent
        permits StationOpened, StationTeamsSet, StationClosed {}
