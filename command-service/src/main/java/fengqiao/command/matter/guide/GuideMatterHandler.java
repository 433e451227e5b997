package fengqiao.command.matter.guide;

import fengqiao.command.directory.Catalogues;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.vault.SealContext;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The office guides the bringer to the statutory pathway. */
@CommandSlice
final class GuideMatterHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final PersonMatters personMatters;
    private final Catalogues catalogues;

    GuideMatterHandler(
            Matters matters,
            MatterTexts texts,
            PersonMatters personMatters,
            Catalogues catalogues) {
        this.matters = matters;
        this.texts = texts;
        this.personMatters = personMatters;
        this.catalogues = catalogues;
    }

    @CommandHandler
    MatterAnswer handle(GuideMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        personMatters.end(command.matterId());
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        GuideMatterDecision.decide(
                                state,
                                command,
                                catalogues.pathway(
                                        state.registration().region(),
                                        LegalDay.of(at),
                                        command.pathway()),
                                reason));
    }
}
