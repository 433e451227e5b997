package fengqiao.command.matter.route;

import fengqiao.command.directory.Catalogues;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.route.RouteMatterDecision.Offered;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.vault.SealContext;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** The office sends the matter to a unit. */
@CommandSlice
final class RouteMatterHandler {
    private final Matters matters;
    private final DirectoryLookup directory;
    private final MatterTexts texts;
    private final RuleBook rules;
    private final Catalogues catalogues;

    RouteMatterHandler(
            Matters matters,
            DirectoryLookup directory,
            MatterTexts texts,
            RuleBook rules,
            Catalogues catalogues) {
        this.matters = matters;
        this.directory = directory;
        this.texts = texts;
        this.rules = rules;
        this.catalogues = catalogues;
    }

    @CommandHandler
    MatterAnswer handle(RouteMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var unitRegion = directory.regionOf(command.unit(), LegalDay.of(issue.occurrence().at()));
        var note = texts.sealIfSaid(command.matterId(), command.note(), SealContext.NOTE);
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        RouteMatterDecision.decide(
                                state,
                                command,
                                unitRegion,
                                offered(state, command, LegalDay.of(at)),
                                note,
                                LegalDay.of(at),
                                rules));
    }

    private @Nullable Offered offered(MatterState state, RouteMatter command, LocalDate day) {
        String code = command.pathway();
        if (code == null) {
            return null;
        }
        var region = state.registration().region();
        Pathway pathway = catalogues.pathway(region, day, code);
        return pathway == null
                ? null
                : new Offered(pathway, catalogues.pathwayEdition(region, day));
    }
}
