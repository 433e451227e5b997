package fengqiao.command.directory.region;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Makes a region known. */
@CommandSlice
final class RegisterRegionHandler {
    private static final String ROW =
            "INSERT INTO command.region (code, name, valid_from) VALUES (?, ?, ?)"
                    + " ON CONFLICT (code) DO NOTHING";
    private final DirectoryEntries entries;
    private final DirectoryLookup directory;

    RegisterRegionHandler(DirectoryEntries entries, DirectoryLookup directory) {
        this.entries = entries;
        this.directory = directory;
    }

    @CommandHandler
    DirectoryAnswer handle(RegisterRegion command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        issue.caller().requireRegion(command.code());
        var event = RegisterRegionDecision.decide(command, parentKnown(command.code()));
        return entries.change(
                event,
                directory.knows(command.code()),
                command.code(),
                issue,
                state -> RegisterRegionDecision.requireFree(state, command),
                sequence ->
                        SideRow.of(
                                ROW, command.code().value(), command.name(), command.validFrom()));
    }

    private boolean parentKnown(RegionCode code) {
        return code.level() == RegionLevel.COUNTY
                || directory.knows(code.at(RegionLevel.values()[code.level().ordinal() - 1]));
    }
}
