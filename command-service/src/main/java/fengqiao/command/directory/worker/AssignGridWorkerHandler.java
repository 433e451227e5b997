package fengqiao.command.directory.worker;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.GridWorkerAssigned;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Assigns a grid worker. */
@CommandSlice
final class AssignGridWorkerHandler {
    private static final String ROW =
            "INSERT INTO command.grid_worker (worker, sequence, grids, valid_from, valid_to)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (worker, sequence) DO NOTHING";
    private final DirectoryEntries entries;
    private final DirectoryLookup directory;

    AssignGridWorkerHandler(DirectoryEntries entries, DirectoryLookup directory) {
        this.entries = entries;
        this.directory = directory;
    }

    @CommandHandler
    DirectoryAnswer handle(AssignGridWorker command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        command.grids().forEach(issue.caller()::requireRegion);
        var unknown = command.grids().stream().filter(grid -> !directory.knows(grid)).toList();
        GridWorkerAssigned event = AssignGridWorkerDecision.decide(command, unknown);
        CurrentUnitOfWork.get().afterCommit(done -> directory.forget(command.worker()));
        return entries.change(
                event,
                directory.grids(command.worker(), command.from()) != null,
                command.grids().getFirst(),
                issue,
                state -> {},
                sequence ->
                        SideRow.of(
                                ROW,
                                command.worker().value(),
                                sequence,
                                joined(event),
                                command.from(),
                                command.to()));
    }

    private static String joined(GridWorkerAssigned event) {
        return event.grids().stream().map(RegionCode::value).collect(Collectors.joining(","));
    }
}
