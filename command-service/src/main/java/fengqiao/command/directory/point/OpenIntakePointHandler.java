package fengqiao.command.directory.point;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Keeps the intake points. */
@CommandSlice
final class OpenIntakePointHandler {
    private final DirectoryEntries entries;
    private final DirectoryLookup directory;

    OpenIntakePointHandler(DirectoryEntries entries, DirectoryLookup directory) {
        this.entries = entries;
        this.directory = directory;
    }

    @CommandHandler
    DirectoryAnswer handle(OpenIntakePoint command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        var end = command.to();
        return entries.put(
                OpenIntakePointDecision.decide(command, directory.knows(command.region())),
                command.region(),
                command.from(),
                end == null ? null : new DirectoryEntries.Ending(end.plusDays(1), null),
                null,
                issue,
                state -> {});
    }
}
