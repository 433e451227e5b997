package fengqiao.command.directory.leader;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.directory.DirectoryNames;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.directory.LeaderEvent;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Keeps the leaders. */
@CommandSlice
final class LeaderDirectoryHandler {
    private final DirectoryEntries entries;
    private final DirectoryLookup directory;
    private final DirectoryNames names;

    LeaderDirectoryHandler(
            DirectoryEntries entries, DirectoryLookup directory, DirectoryNames names) {
        this.entries = entries;
        this.directory = directory;
        this.names = names;
    }

    @CommandHandler
    DirectoryAnswer handle(AppointLeader command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        var event =
                LeaderDirectoryDecision.appoint(
                        command, names.seal(command.name()), directory.knows(command.region()));
        return entries.put(
                event, command.region(), command.from(), null, command.name(), issue, state -> {});
    }

    @CommandHandler
    DirectoryAnswer handle(LinkLeader command, @MetaDataValue(Issue.KEY) Issue issue) {
        RegionCode place = place(command.leader());
        return put(
                LeaderDirectoryDecision.link(command, place.county(), places(command)),
                place,
                null,
                issue);
    }

    @CommandHandler
    DirectoryAnswer handle(DismissLeader command, @MetaDataValue(Issue.KEY) Issue issue) {
        var end = new DirectoryEntries.Ending(command.to().plusDays(1), null);
        return put(LeaderDirectoryDecision.dismiss(command), place(command.leader()), end, issue);
    }

    private DirectoryAnswer put(
            LeaderEvent event,
            RegionCode place,
            DirectoryEntries.@Nullable Ending end,
            Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return entries.put(
                event,
                place,
                null,
                end,
                null,
                issue,
                state -> LeaderDirectoryDecision.requireInPost(state, event.leader()));
    }

    private RegionCode place(LeaderId leader) {
        return DirectoryLookup.known(directory.regionOf(leader), leader.value());
    }

    private Map<String, RegionCode> places(LinkLeader command) {
        Map<String, RegionCode> places = new HashMap<>();
        command.towns().stream()
                .filter(directory::knows)
                .forEach(town -> places.put(town.value(), town));
        for (UnitId unit : command.departments()) {
            RegionCode of = directory.regionOf(unit);
            if (of != null) {
                places.put(unit.value(), of);
            }
        }
        return places;
    }
}
