package fengqiao.command.matter.refuse;

import fengqiao.command.directory.Catalogues;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.vault.SealContext;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** The matter is not accepted. */
@CommandSlice
final class RefuseMatterHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final PersonMatters personMatters;
    private final Catalogues catalogues;

    RefuseMatterHandler(
            Matters matters,
            MatterTexts texts,
            PersonMatters personMatters,
            Catalogues catalogues) {
        this.matters = matters;
        this.texts = texts;
        this.personMatters = personMatters;
        this.catalogues = catalogues;
    }

    private @Nullable Pathway open(MatterState state, RefuseMatter command, LocalDate day) {
        String code = command.pathway();
        return code == null ? null : catalogues.pathway(state.registration().region(), day, code);
    }

    @CommandHandler
    MatterAnswer handle(RefuseMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        MatterId prior = command.prior();
        boolean priorFinal = prior != null && matters.look(prior, issue).life().isFinal();
        personMatters.end(command.matterId());
        return matters.step(
                command.matterId(),
                issue,
                (state, at) ->
                        RefuseMatterDecision.decide(
                                state,
                                command,
                                priorFinal,
                                open(state, command, LegalDay.of(at)),
                                reason));
    }
}
