package fengqiao.command.directory.region;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Renames, splits, mergers and withdrawals of regions. */
@RestController
final class ReformRegionController {
    private final DirectoryCommands commands;

    ReformRegionController(DirectoryCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/regions/{id}/renamings", answers = 201)
    ResponseEntity<DirectoryAnswer> rename(
            @PathVariable("id") String id, CommandRequest<RenamingBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(
                request,
                request.body().command(request.fields().region("id", id), request.fields()));
    }

    @CommandMapping(value = "/api/regions/{id}/splits", answers = 201)
    ResponseEntity<DirectoryAnswer> split(
            @PathVariable("id") String id, CommandRequest<SplitBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(
                request,
                request.body().command(request.fields().region("id", id), request.fields()));
    }

    @CommandMapping(value = "/api/regions/{id}/mergers", answers = 201)
    ResponseEntity<DirectoryAnswer> merge(
            @PathVariable("id") String id, CommandRequest<MergerBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(
                request,
                request.body().command(request.fields().region("id", id), request.fields()));
    }

    @CommandMapping(value = "/api/regions/{id}/withdrawals", answers = 201)
    ResponseEntity<DirectoryAnswer> withdraw(
            @PathVariable("id") String id, CommandRequest<WithdrawalBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(
                request,
                request.body().command(request.fields().region("id", id), request.fields()));
    }
}
