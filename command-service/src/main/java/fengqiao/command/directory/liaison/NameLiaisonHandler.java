package fengqiao.command.directory.liaison;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.directory.DirectoryNames;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Keeps the liaisons. */
@CommandSlice
final class NameLiaisonHandler {
    private final DirectoryEntries entries;
    private final DirectoryLookup directory;
    private final DirectoryNames names;

    NameLiaisonHandler(DirectoryEntries entries, DirectoryLookup directory, DirectoryNames names) {
        this.entries = entries;
        this.directory = directory;
        this.names = names;
    }

    @CommandHandler
    DirectoryAnswer handle(NameLiaison command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        var event =
                NameLiaisonDecision.decide(
                        command, names.seal(command.name()), directory.knows(command.village()));
        var end = command.to();
        return entries.put(
                event,
                command.village(),
                command.from(),
                end == null ? null : new DirectoryEntries.Ending(end.plusDays(1), null),
                command.name(),
                issue,
                state -> {});
    }
}
