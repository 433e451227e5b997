package fengqiao.command.directory.unit;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.eventstore.SideRow;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Makes a unit known. */
@CommandSlice
final class RegisterUnitHandler {
    private static final String ROW =
            "INSERT INTO command.unit (unit, region, kind, name) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (unit) DO NOTHING";
    private final DirectoryEntries entries;
    private final DirectoryLookup directory;

    RegisterUnitHandler(DirectoryEntries entries, DirectoryLookup directory) {
        this.entries = entries;
        this.directory = directory;
    }

    @CommandHandler
    DirectoryAnswer handle(RegisterUnit command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        issue.caller().requireRegion(command.region());
        var event = RegisterUnitDecision.decide(command, directory.knows(command.region()));
        return entries.change(
                event,
                directory.regionOf(command.unit()) != null,
                command.region(),
                issue,
                state -> RegisterUnitDecision.requireFree(state, command),
                sequence ->
                        SideRow.of(
                                ROW,
                                command.unit().value(),
                                command.region().value(),
                                command.kind(),
                                command.name()));
    }
}
