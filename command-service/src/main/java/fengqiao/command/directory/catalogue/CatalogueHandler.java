package fengqiao.command.directory.catalogue;

import fengqiao.command.directory.Catalogues;
import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.directory.CatalogueEvent;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import tools.jackson.databind.json.JsonMapper;

/** Puts catalogues into force. */
@CommandSlice
final class CatalogueHandler {
    private static final String ROW =
            "INSERT INTO command.catalogue (county, kind, valid_from, sequence, entries)"
                    + " VALUES (?, ?, ?, ?, ?)";
    private static final JsonMapper JSON = JsonMapper.shared();
    private final DirectoryEntries entries;
    private final DirectoryLookup directory;
    private final Catalogues catalogues;
    private final CommandLog log;

    CatalogueHandler(
            DirectoryEntries entries,
            DirectoryLookup directory,
            Catalogues catalogues,
            CommandLog log) {
        this.entries = entries;
        this.directory = directory;
        this.catalogues = catalogues;
        this.log = log;
    }

    @CommandHandler
    DirectoryAnswer handle(PublishTaxonomy command, @MetaDataValue(Issue.KEY) Issue issue) {
        return put(
                CatalogueDecision.publish(command), Catalogues.TAXONOMY, command.entries(), issue);
    }

    @CommandHandler
    DirectoryAnswer handle(PublishPathways command, @MetaDataValue(Issue.KEY) Issue issue) {
        return put(
                CatalogueDecision.publish(command), Catalogues.PATHWAYS, command.entries(), issue);
    }

    @CommandHandler
    DirectoryAnswer handle(PublishTemplates command, @MetaDataValue(Issue.KEY) Issue issue) {
        return put(
                CatalogueDecision.publish(command), Catalogues.TEMPLATES, command.entries(), issue);
    }

    private DirectoryAnswer put(CatalogueEvent event, String kind, List<?> listed, Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        if (!directory.knows(event.county())) {
            throw Refusal.of(DirectoryRule.REGION_UNKNOWN, event.county().value())
                    .naming(FieldFault.of("county", "unknown"))
                    .asException();
        }
        DirectoryAnswer answer =
                entries.put(event, event.county(), event.from(), null, null, issue, state -> {});
        log.attach(
                SideRow.of(
                        ROW,
                        event.county().value(),
                        kind,
                        event.from(),
                        answer.sequence(),
                        JSON.writeValueAsString(listed)));
        CurrentUnitOfWork.get().afterCommit(done -> catalogues.forget(event.county(), kind));
        return answer;
    }
}
