package fengqiao.kernel.legal;

import java.util.List;

/** From now on these teams serve there; those before them do not. */
public record StationTeamsSet(List<Team> teams) implements StationEvent {}
