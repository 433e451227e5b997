package fengqiao.command.directory.mediation;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.directory.DirectoryNames;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.RegionCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Keeps mediation bodies and mediators. */
@CommandSlice
final class MediationBodyHandler {
    private final DirectoryEntries entries;
    private final DirectoryLookup directory;
    private final DirectoryNames names;

    MediationBodyHandler(
            DirectoryEntries entries, DirectoryLookup directory, DirectoryNames names) {
        this.entries = entries;
        this.directory = directory;
        this.names = names;
    }

    @CommandHandler
    DirectoryAnswer handle(RegisterMediationBody command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return entries.put(
                MediationBodyDecision.register(command, directory.knows(command.region())),
                command.region(),
                command.from(),
                null,
                null,
                issue,
                state -> MediationBodyDecision.requireFree(state, command));
    }

    @CommandHandler
    DirectoryAnswer handle(CloseMediationBody command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        RegionCode place =
                DirectoryLookup.known(directory.regionOf(command.body()), command.body().value());
        return entries.put(
                MediationBodyDecision.close(command),
                place,
                null,
                new DirectoryEntries.Ending(command.to().plusDays(1), null),
                null,
                issue,
                state -> MediationBodyDecision.requireOpen(state, command));
    }

    @CommandHandler
    DirectoryAnswer handle(ListMediator command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        var body = directory.entry("mediation-body." + command.body());
        RegionCode region = body == null || body.endedBy(command.from()) ? null : body.region();
        var event = MediationBodyDecision.list(command, names.seal(command.name()), region);
        var end = command.to();
        return entries.put(
                event,
                event.region(),
                command.from(),
                end == null ? null : new DirectoryEntries.Ending(end.plusDays(1), null),
                command.name(),
                issue,
                state -> {});
    }
}
