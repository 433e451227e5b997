package fengqiao.kernel.matter;

import java.util.List;

/** A legal team 五人小组 was appointed to the matter; a later one takes its place. */
public record TeamAppointed(List<TeamMember> members) implements MatterEvent {}
