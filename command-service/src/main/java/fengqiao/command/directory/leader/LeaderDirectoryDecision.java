package fengqiao.command.directory.leader;

import fengqiao.command.directory.DirectoryNames;
import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.LeaderAppointed;
import fengqiao.kernel.directory.LeaderLeft;
import fengqiao.kernel.directory.LeaderLinked;
import java.util.Map;

/**
 * A leader has a post in a region that is known, and is linked to towns and units of the county.
 */
final class LeaderDirectoryDecision {
    private LeaderDirectoryDecision() {}

    static void requireInPost(DirectoryState state, LeaderId leader) {
        if (state.standing() == null) {
            throw Refusal.of(DirectoryRule.UNKNOWN, leader.value()).asException();
        }
        state.requireInForce(leader.value());
    }

    static LeaderAppointed appoint(
            AppointLeader command, DirectoryNames.Sealed name, boolean regionKnown) {
        if (!regionKnown) {
            throw Refusal.of(DirectoryRule.REGION_UNKNOWN, command.region().value())
                    .naming(FieldFault.of("region", "unknown"))
                    .asException();
        }
        return new LeaderAppointed(
                command.leader(),
                command.region(),
                command.post(),
                name.person(),
                name.name(),
                command.from());
    }

    /**
     * @param county of the leader's post
     * @param places where each town and department is; those unknown are missing
     */
    static LeaderLinked link(
            LinkLeader command, RegionCode county, Map<String, RegionCode> places) {
        command.towns().forEach(town -> requirePlace(town.value(), "towns", county, places));
        command.departments()
                .forEach(unit -> requirePlace(unit.value(), "departments", county, places));
        return new LeaderLinked(
                command.leader(),
                command.towns(),
                command.departments(),
                command.from(),
                command.to());
    }

    private static void requirePlace(
            String id, String field, RegionCode county, Map<String, RegionCode> places) {
        RegionCode place = places.get(id);
        if (place == null) {
            DirectoryRule rule =
                    field.equals("towns")
                            ? DirectoryRule.REGION_UNKNOWN
                            : DirectoryRule.UNIT_UNKNOWN;
            throw Refusal.of(rule, id).naming(FieldFault.of(field, "unknown")).asException();
        }
        if (!place.within(county)) {
            throw Refusal.of(DirectoryRule.COUNTY)
                    .naming(FieldFault.of(field, "format", county.value()))
                    .asException();
        }
    }

    static LeaderLeft dismiss(DismissLeader command) {
        return new LeaderLeft(command.leader(), command.to());
    }
}
