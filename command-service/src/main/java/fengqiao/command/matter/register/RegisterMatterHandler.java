package fengqiao.command.matter.register;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.matter.PersonMatters.Earlier;
import fengqiao.command.matter.PersonMatters.Sameness;
import fengqiao.command.matter.Registration;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.refusal.Refusal;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.vault.NewMatterKey;
import fengqiao.vault.SealContext;
import fengqiao.vault.Vault;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Registers a report as a matter of its own, or links it to the one in hand. */
@CommandSlice
final class RegisterMatterHandler {
    private static final String RECEIPT =
            "INSERT INTO command.receipt (receipt_number, matter_id) VALUES (?, ?)";
    private final Matters matters;
    private final MatterTexts texts;
    private final PersonMatters personMatters;
    private final DirectoryLookup directory;
    private final Vault vault;
    private final CommandLog log;
    private final RuleBook rules;
    private final ReceiptNumbers receipts =
            new ReceiptNumbers(bound -> ThreadLocalRandom.current().nextInt(bound));

    RegisterMatterHandler(
            Matters matters,
            MatterTexts texts,
            PersonMatters personMatters,
            DirectoryLookup directory,
            Vault vault,
            CommandLog log,
            RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.personMatters = personMatters;
        this.directory = directory;
        this.vault = vault;
        this.log = log;
        this.rules = rules;
    }

    @CommandHandler
    RegistrationAnswer handle(RegisterMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.WORKER, Role.OFFICE, Role.IMPORT);
        issue.caller().requireRegion(command.region());
        requireOwnReport(command, issue.caller());
        RegisterMatterDecision.require(command, facts(command, issue.occurrence().at()));
        var people = RecognisedParties.of(command.parties(), vault);
        texts.store(people.rows());
        var population = Registration.populationOf(command.kind());
        var same = new Sameness(command.category(), command.region(), population);
        Earlier earlier = people.known() ? personMatters.find(people.bringers(), same) : null;
        return earlier != null && earlier.inHand()
                ? link(command, issue, people, same, earlier.matter())
                : register(command, issue, people, same, earlier);
    }

    /** A grid worker reports for itself, in its own grids. */
    private static void requireOwnReport(RegisterMatter command, Caller caller) {
        boolean office = caller.is(Role.OFFICE) || caller.is(Role.IMPORT);
        if (!office && (caller.worker() == null || !caller.worker().equals(command.worker()))) {
            throw Refusal.of(MatterRule.WORKER_GRID, caller.subject(), command.region().value())
                    .asException();
        }
    }

    private RegistrationFacts facts(RegisterMatter command, Instant at) {
        return new RegistrationFacts(
                directory.knows(command.region()),
                command.worker() == null
                        ? null
                        : directory.grids(command.worker(), LegalDay.of(at)));
    }

    private RegistrationAnswer register(
            RegisterMatter command,
            Issue issue,
            RecognisedParties people,
            Sameness same,
            @Nullable Earlier earlier) {
        Instant at = issue.occurrence().at();
        NewMatterKey key = vault.newMatterKey(command.matterId());
        texts.store(key.rows());
        CipherText text = vault.seal(key.key(), command.text(), SealContext.TEXT);
        CipherText place =
                command.place() == null
                        ? null
                        : vault.seal(key.key(), command.place(), SealContext.PLACE);
        String receipt = receipt(command, command.matterId(), at);
        var sealed = new SealedReport(receipt, text, place, people.parties());
        MatterId repeatOf = earlier == null ? null : earlier.matter();
        MatterRegistered event =
                RegisterMatterDecision.register(command, sealed, repeatOf, at, rules);
        personMatters.begin(command.matterId(), people.bringers(), same, at);
        matters.register(event, issue, at);
        return new RegistrationAnswer(
                command.matterId().value(),
                receipt,
                null,
                repeatOf == null ? null : repeatOf.value(),
                0,
                0,
                at);
    }

    private RegistrationAnswer link(
            RegisterMatter command,
            Issue issue,
            RecognisedParties people,
            Sameness same,
            MatterId inHand) {
        CipherText text = texts.seal(inHand, command.text(), SealContext.TEXT);
        CipherText place = texts.sealIfSaid(inHand, command.place(), SealContext.PLACE);
        String receipt = receipt(command, inHand, issue.occurrence().at());
        var sealed = new SealedReport(receipt, text, place, people.parties());
        MatterAnswer answer =
                matters.step(
                        inHand,
                        issue,
                        Matters.Timing.LENIENT,
                        (state, at) -> {
                            if (!state.inHand()) {
                                throw new ConcurrencyException("no longer in hand: " + inHand);
                            }
                            return RegisterMatterDecision.link(command, sealed, at);
                        });
        personMatters.join(inHand, people.bringers(), same, answer.occurredAt());
        return new RegistrationAnswer(
                inHand.value(),
                receipt,
                inHand.value(),
                null,
                0,
                answer.sequence(),
                answer.occurredAt());
    }

    /** A number that is taken makes the commit fail, and the next attempt draws another. */
    private String receipt(RegisterMatter command, MatterId matter, Instant at) {
        String number = receipts.next(command.region(), at);
        log.attach(SideRow.of(RECEIPT, number, matter.value()));
        return number;
    }
}
