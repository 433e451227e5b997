package fengqiao.command.matter.team;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.TeamMember;
import java.util.List;

/** The office appoints five posts. */
public record AppointTeam(MatterId matterId, List<TeamMember> members) {}
