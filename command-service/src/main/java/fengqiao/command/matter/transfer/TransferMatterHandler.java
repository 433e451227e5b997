package fengqiao.command.matter.transfer;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.matter.PersonMatters.Sameness;
import fengqiao.command.matter.ReceiptBook;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.vault.NewMatterKey;
import fengqiao.vault.SealContext;
import fengqiao.vault.Vault;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;

/**
 * Ends the matter here and registers it in the other county, in one commit: the report with the
 * further ones that were linked, under the keys they were sealed with; later texts get a key of the
 * new matter's own.
 */
@CommandSlice
final class TransferMatterHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final PersonMatters personMatters;
    private final DirectoryLookup directory;
    private final ReceiptBook receipts;
    private final Vault vault;
    private final EventStore store;
    private final RuleBook rules;

    TransferMatterHandler(
            Matters matters,
            MatterTexts texts,
            PersonMatters personMatters,
            DirectoryLookup directory,
            ReceiptBook receipts,
            Vault vault,
            EventStore store,
            RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.personMatters = personMatters;
        this.directory = directory;
        this.receipts = receipts;
        this.vault = vault;
        this.store = store;
        this.rules = rules;
    }

    @CommandHandler
    MatterAnswer handle(TransferMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        boolean known = directory.knows(command.region());
        MatterAnswer answer =
                matters.step(
                        command.matterId(),
                        issue,
                        (state, at) ->
                                TransferMatterDecision.transfer(state, command, known, reason));
        goOn(command, issue, answer.occurredAt());
        return answer;
    }

    private void goOn(TransferMatter command, Issue issue, Instant at) {
        List<MatterEvent> reports = reports(command.matterId());
        MatterRegistered first = (MatterRegistered) reports.getFirst();
        String receipt = receipts.draw(command.region(), command.successor(), at);
        MatterRegistered registered =
                TransferMatterDecision.register(first, command, receipt, LegalDay.of(at), rules);
        NewMatterKey key = vault.newMatterKey(command.successor());
        texts.store(key.rows());
        matters.register(registered, issue, at, reports.subList(1, reports.size()));
        var same = new Sameness(first.category(), command.region(), first.kind());
        personMatters.move(command.matterId(), command.successor(), same);
    }

    /** What came in, as it stands in the log; what was done about it stays with this county. */
    private List<MatterEvent> reports(MatterId matter) {
        return store.readEvents(matter.value(), 0)
                .asStream()
                .map(message -> message.getPayload())
                .filter(event -> event instanceof MatterRegistered || event instanceof ReportLinked)
                .map(MatterEvent.class::cast)
                .toList();
    }
}
