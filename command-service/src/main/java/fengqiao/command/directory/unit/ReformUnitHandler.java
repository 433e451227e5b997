package fengqiao.command.directory.unit;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.directory.UnitEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Changes and ends units. */
@CommandSlice
final class ReformUnitHandler {
    private final DirectoryEntries entries;
    private final DirectoryLookup directory;

    ReformUnitHandler(DirectoryEntries entries, DirectoryLookup directory) {
        this.entries = entries;
        this.directory = directory;
    }

    @CommandHandler
    DirectoryAnswer handle(RenameUnit command, @MetaDataValue(Issue.KEY) Issue issue) {
        return put(ReformUnitDecision.rename(command), place(command.unit()), null, issue);
    }

    @CommandHandler
    DirectoryAnswer handle(SucceedUnit command, @MetaDataValue(Issue.KEY) Issue issue) {
        RegionCode place = place(command.unit());
        boolean acts =
                directory.acting(command.successor(), command.from()).equals(command.successor());
        RegionCode of = acts ? directory.regionOf(command.successor()) : null;
        var event = ReformUnitDecision.succeed(command, place, of);
        var end = new DirectoryEntries.Ending(command.from(), command.successor().value());
        return put(event, place, end, issue);
    }

    private DirectoryAnswer put(
            UnitEvent event, RegionCode place, DirectoryEntries.@Nullable Ending end, Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return entries.put(
                event,
                place,
                null,
                end,
                null,
                issue,
                state -> ReformUnitDecision.requireInForce(state, event.unit()));
    }

    private RegionCode place(UnitId unit) {
        return DirectoryLookup.known(directory.regionOf(unit), unit.value());
    }
}
