package fengqiao.command.directory.catalogue;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Catalogues that counties publish in place of the shipped ones. */
@RestController
final class CatalogueController {
    private final DirectoryCommands commands;

    CatalogueController(DirectoryCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/taxonomies", answers = 201)
    ResponseEntity<DirectoryAnswer> taxonomy(CommandRequest<TaxonomyBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().command(request.fields()));
    }

    @CommandMapping(value = "/api/pathway-catalogues", answers = 201)
    ResponseEntity<DirectoryAnswer> pathways(CommandRequest<PathwaysBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().command(request.fields()));
    }

    @CommandMapping(value = "/api/template-catalogues", answers = 201)
    ResponseEntity<DirectoryAnswer> templates(CommandRequest<TemplatesBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().command(request.fields()));
    }
}
